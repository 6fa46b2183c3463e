import { ChevronDown, ChevronUp, Link2, Maximize2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { AssetTag } from "@/components/ui/asset-tag";
import { CopyButton } from "@/components/ui/copy-button";
import { ErrorState } from "@/components/ui/error-state";
import { IconButton } from "@/components/ui/icon-button";
import { Peek } from "@/components/ui/peek";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { useShortcut } from "@/lib/shortcuts";
import { PeekContent } from "./detail/peek-content";
import { useAsset } from "./detail/use-asset";

interface AssetPeekProps {
  assetId: string;
  /** The time that the list shows; undefined: the present. */
  asOf: string | undefined;
  previousId: string | undefined;
  nextId: string | undefined;
  onClose: () => void;
  onMove: (id: string) => void;
  onOpen: (id: string) => void;
}

/** An asset beside the list, for looking through many. */
export function AssetPeek({ assetId, asOf, previousId, nextId, onClose, onMove, onOpen }: AssetPeekProps) {
  const { t } = useTranslation(["asset-detail", "grid", "ui"]);
  const { data: asset, error, refetch } = useAsset(assetId, asOf);
  useShortcut({ keys: "Escape", label: t("ui:close"), group: t("group") }, onClose);
  const step = (icon: typeof ChevronUp, id: string | undefined, label: string, shortcut: string) => (
    <IconButton
      icon={icon}
      size="small"
      label={label}
      shortcut={shortcut}
      isDisabled={id === undefined}
      onPress={() => id !== undefined && onMove(id)}
    />
  );
  return (
    <Peek
      label={asset?.name ?? t("group")}
      onClose={onClose}
      bar={
        <>
          {asset && <AssetTag tag={asset.asset_tag} isLabel />}
          <span className="grow" />
          {step(ChevronUp, previousId, t("previous"), "K")}
          {step(ChevronDown, nextId, t("next"), "J")}
          <CopyButton text={`${location.origin}/assets/${assetId}`} label={t("copyLink")} icon={Link2} />
          <IconButton
            icon={Maximize2}
            size="small"
            label={t("peek.openPage")}
            shortcut="↵"
            onPress={() => onOpen(assetId)}
          />
        </>
      }
    >
      {asset !== undefined && <PeekContent key={asset.id} asset={asset} asOf={asOf} />}
      {asset === undefined && error !== null && (
        <ErrorState message={t("failed")} error={error} onRetry={() => void refetch()} />
      )}
      {asset === undefined && error === null && (
        <Skeleton>
          <Bone width={200} isLarge />
        </Skeleton>
      )}
    </Peek>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Maximize2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "@/components/ui/icon-button";
import { Peek } from "@/components/ui/peek";
import { assetQuery } from "./queries";

interface AssetPeekProps {
  assetId: string;
  onClose: () => void;
  onOpen: (id: string) => void;
}

/** An asset beside the list, for looking through many. */
export function AssetPeek({ assetId, onClose, onOpen }: AssetPeekProps) {
  const { t } = useTranslation("grid");
  const { data: asset } = useQuery(assetQuery(assetId));
  return (
    <Peek
      label={asset?.name ?? ""}
      onClose={onClose}
      bar={
        <IconButton icon={Maximize2} size="small" label={t("keys.open")} onPress={() => onOpen(assetId)} />
      }
    >
      <h2 className="title">{asset?.name}</h2>
    </Peek>
  );
}

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "@/components/ui/icon-button";
import { useShortcut } from "@/lib/shortcuts";
import { useFormat } from "@/lib/use-format";
import { useListPosition } from "./list-position";

interface NeighboursProps {
  assetId: string;
  onOpen: (id: string) => void;
}

/** The place of the asset in its list, and the steps to its neighbours: K and J. */
export function Neighbours({ assetId, onOpen }: NeighboursProps) {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  const place = useListPosition(assetId);
  const { previousId, nextId } = place ?? {};
  const open = (id: string | undefined) => id !== undefined && onOpen(id);
  const group = t("group");
  useShortcut({ keys: "KeyK", label: t("previous"), group, isDisabled: previousId === undefined }, () =>
    open(previousId),
  );
  useShortcut({ keys: "KeyJ", label: t("next"), group, isDisabled: nextId === undefined }, () =>
    open(nextId),
  );
  if (place === undefined) return null;
  const { position, count } = place;
  return (
    <span className="row gap-1">
      {count && (
        <span className="count">
          {t("position", {
            position: format.count(position),
            total: format.total(count.total, count.isExact),
          })}
        </span>
      )}
      <IconButton
        icon={ChevronUp}
        size="small"
        label={t("previous")}
        shortcut="K"
        isDisabled={previousId === undefined}
        onPress={() => open(previousId)}
      />
      <IconButton
        icon={ChevronDown}
        size="small"
        label={t("next")}
        shortcut="J"
        isDisabled={nextId === undefined}
        onPress={() => open(nextId)}
      />
    </span>
  );
}

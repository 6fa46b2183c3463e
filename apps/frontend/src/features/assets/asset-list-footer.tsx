import { useTranslation } from "react-i18next";
import { Kbd } from "@/components/ui/kbd";
import { useFormat } from "@/lib/use-format";

interface AssetListFooterProps {
  /** How many rows were fetched. */
  loaded: number;
  count: { total: number; isExact: boolean } | undefined;
}

/** The end of the list: how far it was fetched, why a number is not exact, and the keys. */
export function AssetListFooter({ loaded, count }: AssetListFooterProps) {
  const { t } = useTranslation(["assets", "grid"]);
  const format = useFormat();
  return (
    <footer className="table-foot">
      <span>
        {count
          ? t("loadedOf", { loaded: format.count(loaded), total: format.total(count.total, count.isExact) })
          : t("loaded", { loaded: format.count(loaded) })}
      </span>
      {count && !count.isExact && <span>{t("countingStops", { limit: format.count(count.total) })}</span>}
      <span className="hints">
        <span>
          <Kbd>J</Kbd>
          <Kbd>K</Kbd>
          {t("hint.move")}
        </span>
        <span>
          <Kbd>X</Kbd>
          {t("grid:keys.select")}
        </span>
        <span>
          <Kbd>Space</Kbd>
          {t("grid:keys.peek")}
        </span>
        <span>
          <Kbd>↵</Kbd>
          {t("grid:keys.open")}
        </span>
        <span>
          <Kbd>?</Kbd>
          {t("hint.shortcuts")}
        </span>
      </span>
    </footer>
  );
}

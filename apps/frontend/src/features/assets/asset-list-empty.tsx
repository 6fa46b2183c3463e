import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { FreshAssets } from "./fresh-assets";
import type { AssetListSearch } from "./search";

interface AssetListEmptyProps {
  search: AssetListSearch;
  onChange: (changes: Record<string, undefined>) => void;
}

/** Shown when no asset matches; a fresh system gets its first steps instead. */
export function AssetListEmpty({ search, onChange }: AssetListEmptyProps) {
  const { t } = useTranslation("assets");
  const names = Object.keys(search).filter((name) => !["sort", "peek", "as_of"].includes(name));
  if (names.length === 0 && search.as_of === undefined) return <FreshAssets />;
  return (
    <div className="empty">
      <h2 className="head">{t("noMatch")}</h2>
      <Button
        className="mt-3"
        onPress={() => onChange(Object.fromEntries(names.map((name) => [name, undefined])))}
      >
        {t("clearFilters")}
      </Button>
    </div>
  );
}

import { useTranslation } from "react-i18next";
import { AsOfMenu } from "@/components/as-of/as-of-menu";
import { FilterBar } from "@/components/filters/filter-bar";
import { PHONE } from "@/components/page/page";
import { Button } from "@/components/ui/button";
import { LiveDot } from "@/components/ui/live-dot";
import { isLive } from "@/lib/live";
import { useMediaQuery } from "@/lib/media-query";
import { useStore } from "@/lib/store";
import { ColumnMenu } from "./column-menu";
import { DensityMenu } from "./density-menu";
import { ListSearchField } from "./list-search-field";
import type { AssetListSearch } from "./search";
import { single } from "./use-asset-search";
import { useAssetFilterFields } from "./use-filter-fields";

interface AssetListToolbarProps {
  search: AssetListSearch;
  onChange: (changes: Record<string, string | string[] | undefined>, options?: { replace?: boolean }) => void;
  live: { newCount: number; refresh: () => void };
}

/** Search, filters, and how the list looks. */
export function AssetListToolbar({ search, onChange, live }: AssetListToolbarProps) {
  const { t } = useTranslation(["assets", "grid"]);
  const fields = useAssetFilterFields();
  const isPhone = useMediaQuery(PHONE);
  const isUp = useStore(isLive);
  return (
    <div className="toolbar">
      <ListSearchField value={search.q} onChange={(q) => onChange({ q }, { replace: true })} />
      <FilterBar fields={fields} search={search} onChange={onChange} />
      <span className="grow" />
      {live.newCount > 0 && (
        <Button size="small" onPress={live.refresh}>
          {t("grid:newItems", { count: live.newCount })}
        </Button>
      )}
      {!isPhone && search.as_of === undefined && <LiveDot isUp={isUp} />}
      <AsOfMenu asOf={single(search.as_of)} onChange={(next) => onChange({ as_of: next })} isSmall />
      {!isPhone && <DensityMenu />}
      {!isPhone && <ColumnMenu />}
    </div>
  );
}

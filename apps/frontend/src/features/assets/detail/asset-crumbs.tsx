import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useStore } from "@/lib/store";
import { lastListSearch } from "../list-context";
import type { AssetListSearch } from "../search";

/** Where the asset belongs: the list as it was left, with its filters, and the whole list. */
export function AssetCrumbs({ asOf }: { asOf: string | undefined }) {
  const { t } = useTranslation("asset-detail");
  const { peek: _peek, as_of: _asOf, ...search } = useStore(lastListSearch);
  const past: AssetListSearch = asOf === undefined ? {} : { as_of: asOf };
  const isFiltered = Object.keys(search).some((name) => name !== "sort");
  return (
    <nav className="crumbs" aria-label={t("crumbs")}>
      <Link to="/assets" search={past}>
        {t("list")}
      </Link>
      {isFiltered && (
        <>
          <ChevronRight className="icon small" aria-hidden />
          <Link to="/assets" search={{ ...search, ...past }}>
            {t("filteredList")}
          </Link>
        </>
      )}
    </nav>
  );
}

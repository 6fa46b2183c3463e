import { pickTexts, type SearchParams } from "@/lib/search-params";

/**
 * Search of /assets: the filters, the sort and `q` with their names in the API, and the state of the page (`peek`,
 * `columns`).
 */
export type AssetListSearch = SearchParams;

/** Keep all parameters; the API refuses those that it does not know. */
export function validateAssetListSearch(search: SearchParams): AssetListSearch {
  return search;
}

/** Search of /assets/new: the asset to copy. */
export interface NewAssetSearch {
  copy_of?: string;
}

/** Keep the known parameters. */
export function validateNewAssetSearch(search: Record<string, unknown>): NewAssetSearch {
  return pickTexts(search, ["copy_of"]);
}

/** Search of /assets/:id: the open tab, and the time that is shown. */
export interface AssetSearch {
  tab?: string;
  as_of?: string;
}

/** Keep the known parameters. */
export function validateAssetSearch(search: Record<string, unknown>): AssetSearch {
  return pickTexts(search, ["tab", "as_of"]);
}

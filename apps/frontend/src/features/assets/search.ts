import { pickTexts, type SearchParams } from "@/lib/search-params";

/**
 * Search of /assets: the filters, the sort and `q` with their names in the API, and the state of the page (`peek`,
 * `columns`).
 */
export type AssetListSearch = SearchParams;

/** Keep all parameters but a time that is none; the API refuses those that it does not know. */
export function validateAssetListSearch(search: SearchParams): AssetListSearch {
  return withoutUnreadableTime(search);
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

/** Keep the known parameters, without a time that is none. */
export function validateAssetSearch(search: Record<string, unknown>): AssetSearch {
  return withoutUnreadableTime(pickTexts(search, ["tab", "as_of"]));
}

function withoutUnreadableTime<Search extends { as_of?: string | string[] }>(search: Search): Search {
  const { as_of: asOf } = search;
  if (asOf === undefined || (typeof asOf === "string" && !Number.isNaN(Date.parse(asOf)))) return search;
  // The router keeps what is left out; only undefined takes it away.
  return { ...search, as_of: undefined };
}

import type { Asset } from "@sams/api-client";
import { sams } from "@/lib/api";
import type { SearchParams } from "@/lib/search-params";
import { toListQuery } from "../queries";

/** How many assets can be selected by a filter. */
export const MAX_SELECTED = 10_000;

/** Return all assets that match the filters of the list; undefined if they are too many. */
export async function matchingAssets(search: SearchParams): Promise<Asset[] | undefined> {
  const assets: Asset[] = [];
  for await (const asset of sams.paginate("/api/v1/assets", { params: { query: toListQuery(search) } })) {
    assets.push(asset);
    if (assets.length > MAX_SELECTED) return undefined;
  }
  return assets;
}

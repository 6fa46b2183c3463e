import type { Asset, AssetPage } from "@sams/api-client";
import { type InfiniteData, type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { assetQuery } from "../queries";

/** Return an asset, at once as the list has it and then as the server does; `asOf` for a time in the past. */
export function useAsset(assetId: string, asOf?: string) {
  const queryClient = useQueryClient();
  return useQuery({
    ...assetQuery(assetId, asOf),
    placeholderData: () => (asOf === undefined ? findRow(queryClient, assetId) : undefined),
  });
}

/** Return the row of an asset in one of the lists that were fetched. */
function findRow(queryClient: QueryClient, assetId: string): Asset | undefined {
  const lists = queryClient.getQueriesData<InfiniteData<AssetPage>>({ queryKey: ["asset", "list"] });
  for (const [[, , query], list] of lists) {
    // Lists of the past have rows of the past.
    if (typeof query === "object" && query !== null && "as_of" in query) continue;
    const row = list?.pages.flatMap((page) => page.items).find(({ id }) => id === assetId);
    if (row !== undefined) return row;
  }
  return undefined;
}

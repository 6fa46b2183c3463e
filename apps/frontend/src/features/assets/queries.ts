import { type Asset, isProblem } from "@sams/api-client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { sams } from "@/lib/api";
import type { SearchParams } from "@/lib/search-params";

const PAGE_SIZE = 200;

/** Parameters of the page that are not parameters of the API's list. */
const PAGE_PARAMETERS = ["peek", "columns"];

/** Return the API's query of a list from the search of the page; a custom field keeps its prefix. */
export function toListQuery(search: SearchParams) {
  const entries = Object.entries(search).filter(([name]) => !PAGE_PARAMETERS.includes(name));
  const isCustom = ([name]: [string, unknown]) => name.startsWith("custom_fields.");
  const custom = Object.fromEntries(entries.filter(isCustom));
  return {
    ...Object.fromEntries(entries.filter((entry) => !isCustom(entry))),
    ...(Object.keys(custom).length > 0 && { custom_fields: custom as Record<string, string> }),
  };
}

/** The pages of the asset list with these filters. */
export function assetListQuery(search: SearchParams) {
  const query = toListQuery(search);
  return infiniteQueryOptions({
    queryKey: ["asset", "list", query],
    queryFn: async ({ pageParam, signal }) => {
      const cursor = pageParam === undefined ? {} : { cursor: pageParam };
      const { data } = await sams.GET("/api/v1/assets", {
        // The search of the page is checked by the API, which names an unknown parameter.
        params: { query: { ...query, limit: PAGE_SIZE, ...cursor } },
        signal,
      });
      return data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    // Rows are replaced one by one, so that none jumps.
    meta: { ignoresLiveEvents: true },
  });
}

/** How many assets match the filters, counted up to 10,000. */
export function assetCountQuery(search: SearchParams) {
  const { sort: _sort, ...filters } = search;
  const query = toListQuery(filters);
  return queryOptions({
    queryKey: ["asset", "count", query],
    queryFn: async ({ signal }) => {
      const { data } = await sams.GET("/api/v1/assets", {
        params: { query: { ...query, limit: 1, count: true } },
        signal,
      });
      return { total: data.total ?? 0, isExact: data.total_is_exact };
    },
  });
}

/** An asset, which may be deleted, or as it was at a time in the past. */
export function assetQuery(assetId: string, asOf?: string) {
  return queryOptions({
    queryKey: ["asset", "one", assetId, asOf ?? "now"],
    queryFn: async ({ signal }): Promise<Asset> => {
      const query = asOf === undefined ? {} : { as_of: asOf };
      try {
        const params = { path: { asset_id: assetId }, query };
        return (await sams.GET("/api/v1/assets/{asset_id}", { params, signal })).data;
      } catch (error) {
        // Only the list has deleted assets.
        const deleted = isProblem(error, "not_found") && (await findDeleted(assetId, query, signal));
        if (deleted) return deleted;
        throw error;
      }
    },
  });
}

async function findDeleted(
  assetId: string,
  query: { as_of?: string },
  signal: AbortSignal,
): Promise<Asset | undefined> {
  const params = { query: { ...query, id: [assetId], deleted_at__isnull: false, limit: 1 } };
  return (await sams.GET("/api/v1/assets", { params, signal })).data.items[0];
}

/** The asset with the number of a label, also an old one. */
export function assetByTagQuery(assetTag: string) {
  return queryOptions({
    queryKey: ["asset", "by-tag", assetTag],
    queryFn: async ({ signal }): Promise<Asset> => {
      const params = { path: { asset_tag: assetTag } };
      return (await sams.GET("/api/v1/assets/by-tag/{asset_tag}", { params, signal })).data;
    },
  });
}

import { isProblem } from "@sams/api-client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { FILTER_ACTIONS, type HistoryFilter } from "@/components/history/filters";
import { sams } from "@/lib/api";

const PAGE_SIZE = 50;
const MAX_MOMENTS = 500;
const CONTENT_FRESH_MS = 5 * 60 * 1000;

const start = undefined as string | undefined;

/** The history of an asset up to a time, the newest first. */
export function historyQuery(assetId: string, filter: HistoryFilter, asOf?: string) {
  return infiniteQueryOptions({
    queryKey: ["asset", "history", assetId, filter, asOf ?? "now"],
    queryFn: async ({ pageParam, signal }) => {
      const actions = FILTER_ACTIONS[filter];
      const query = {
        limit: PAGE_SIZE,
        ...(actions && { action: actions }),
        ...(asOf !== undefined && { occurred_at__lte: asOf }),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      return (await sams.GET("/api/v1/assets/{asset_id}/history", path(assetId, query, signal))).data;
    },
    initialPageParam: start,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** The newest events of an asset. */
export function recentHistoryQuery(assetId: string, limit: number) {
  return queryOptions({
    queryKey: ["asset", "history", assetId, "recent", limit],
    queryFn: async ({ signal }) =>
      (await sams.GET("/api/v1/assets/{asset_id}/history", path(assetId, { limit }, signal))).data.items,
  });
}

/** The times at which an asset changed, in their order; of a long history the newest ones. */
export function momentsQuery(assetId: string) {
  return queryOptions({
    queryKey: ["asset", "moments", assetId],
    queryFn: async ({ signal }) => {
      const query = { limit: MAX_MOMENTS };
      const { data } = await sams.GET("/api/v1/assets/{asset_id}/moments", path(assetId, query, signal));
      return data.items.map((moment) => moment.occurred_at).reverse();
    },
  });
}

/** How many events of an asset there are, up to or after a time. */
export function historyCountQuery(assetId: string, range: { upTo?: string; after?: string } = {}) {
  return queryOptions({
    queryKey: ["asset", "history", assetId, "count", range],
    queryFn: async ({ signal }) => {
      const query = {
        limit: 1,
        count: true,
        ...(range.upTo !== undefined && { occurred_at__lte: range.upTo }),
        ...(range.after !== undefined && { occurred_at__gt: range.after }),
      };
      const { data } = await sams.GET("/api/v1/assets/{asset_id}/history", path(assetId, query, signal));
      return { total: data.total ?? 0, isExact: data.total_is_exact };
    },
  });
}

/** The open assignment of an asset, now or at a time; null if there is none. */
export function openAssignmentQuery(assetId: string, asOf?: string) {
  return queryOptions({
    queryKey: ["assignment", "open", assetId, asOf ?? "now"],
    queryFn: async ({ signal }) => {
      const query = { asset_id: [assetId], open: [true], limit: 1, ...past(asOf) };
      const { data } = await sams.GET("/api/v1/assignments", { params: { query }, signal });
      return data.items[0] ?? null;
    },
  });
}

/** The assignments of an asset, the newest first. */
export function assignmentsQuery(assetId: string, asOf?: string) {
  return infiniteQueryOptions({
    queryKey: ["assignment", "list", { asset_id: assetId }, asOf ?? "now"],
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        asset_id: [assetId],
        limit: PAGE_SIZE,
        count: true,
        ...past(asOf),
        ...cursor(pageParam),
      };
      return (await sams.GET("/api/v1/assignments", { params: { query }, signal })).data;
    },
    initialPageParam: start,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** The reservations of an asset, in the order of the API. */
export function reservationsQuery(assetId: string) {
  return infiniteQueryOptions({
    queryKey: ["reservation", "list", { asset_id: assetId }],
    queryFn: async ({ pageParam, signal }) => {
      const query = { asset_id: [assetId], limit: PAGE_SIZE, count: true, ...cursor(pageParam) };
      return (await sams.GET("/api/v1/reservations", { params: { query }, signal })).data;
    },
    initialPageParam: start,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** The maintenances of an asset, in the order of the API. */
export function maintenancesQuery(assetId: string, asOf?: string) {
  return infiniteQueryOptions({
    queryKey: ["maintenance", "list", { asset_id: assetId }, asOf ?? "now"],
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        asset_id: [assetId],
        limit: PAGE_SIZE,
        count: true,
        ...past(asOf),
        ...cursor(pageParam),
      };
      return (await sams.GET("/api/v1/maintenances", { params: { query }, signal })).data;
    },
    initialPageParam: start,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** The files of an asset; with `isDeleted` those that were deleted and can be restored. */
export function filesQuery(assetId: string, isDeleted = false) {
  return infiniteQueryOptions({
    queryKey: ["attachment", "list", { asset_id: assetId, isDeleted }],
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        limit: PAGE_SIZE,
        count: true,
        ...(isDeleted && { deleted_at__isnull: false }),
        ...cursor(pageParam),
      };
      return (await sams.GET("/api/v1/assets/{asset_id}/attachments", path(assetId, query, signal))).data;
    },
    initialPageParam: start,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** The department of a person; null where there is none or the user may not read it. */
export function departmentQuery(userId: string | undefined) {
  return queryOptions({
    queryKey: ["user", "department", userId],
    enabled: userId !== undefined,
    queryFn: async ({ signal }) => {
      const params = { path: { user_id: userId ?? "" } };
      try {
        return (await sams.GET("/api/v1/users/{user_id}", { params, signal })).data.department;
      } catch (error) {
        if (isProblem(error, "not_found", "forbidden")) return null;
        throw error;
      }
    },
  });
}

/** A picture of an attachment, which the browser cannot fetch itself without the token. */
export function pictureQuery(attachmentId: string | undefined, size: "content" | "thumbnail") {
  return queryOptions({
    queryKey: ["attachment", size, attachmentId],
    enabled: attachmentId !== undefined,
    staleTime: CONTENT_FRESH_MS,
    meta: { ignoresLiveEvents: true },
    queryFn: async ({ signal }): Promise<Blob> => {
      const init = {
        params: { path: { attachment_id: attachmentId ?? "" } },
        parseAs: "blob",
        signal,
      } as const;
      if (size === "thumbnail") {
        return (await sams.GET("/api/v1/attachments/{attachment_id}/thumbnail", init)).data;
      }
      return (await sams.GET("/api/v1/attachments/{attachment_id}/content", init)).data;
    },
  });
}

function path<Query extends object>(assetId: string, query: Query, signal: AbortSignal) {
  return { params: { path: { asset_id: assetId }, query }, signal };
}

function past(asOf: string | undefined) {
  return asOf === undefined ? {} : { as_of: asOf };
}

function cursor(pageParam: string | undefined) {
  return pageParam === undefined ? {} : { cursor: pageParam };
}

import type { WorkflowState } from "@sams/api-client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { sams } from "./api";
import { queryClient } from "./query-client";

const PAGE_SIZE = 50;
const STATES: Record<MyRequestsPart, WorkflowState[]> = {
  open: ["pending", "approved"],
  past: ["rejected", "cancelled", "completed"],
};

/** The requests that are going on, and those that ended. */
export type MyRequestsPart = "open" | "past";

/** The pages of the requests that a user made, the newest first. */
export function myRequestsQuery(userId: string, part: MyRequestsPart) {
  return infiniteQueryOptions({
    queryKey: ["workflow", "list", "mine", userId, part],
    queryFn: async ({ pageParam, signal }) => {
      const cursor = pageParam === undefined ? {} : { cursor: pageParam };
      const query = { requester_id: [userId], state: STATES[part], limit: PAGE_SIZE, ...cursor };
      return (await sams.GET("/api/v1/workflows", { params: { query }, signal })).data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** The open requests that others made for a user, at most 50. */
export function requestsForMeQuery(userId: string) {
  return queryOptions({
    queryKey: ["workflow", "list", "for-me", userId],
    queryFn: async ({ signal }) => {
      const query = {
        requested_for_id: [userId],
        requester_id__ne: [userId],
        state: STATES.open,
        limit: PAGE_SIZE,
      };
      return (await sams.GET("/api/v1/workflows", { params: { query }, signal })).data.items;
    },
  });
}

/** Cancel a request; the caches of the requests are outdated afterwards. */
export async function cancelRequest(id: string): Promise<void> {
  const params = { path: { workflow_id: id } };
  await sams.POST("/api/v1/workflows/{workflow_id}/cancel", { params, body: {} });
  await queryClient.invalidateQueries({ queryKey: ["workflow"] });
}

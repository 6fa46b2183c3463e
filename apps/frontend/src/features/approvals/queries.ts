import type { Workflow, WorkflowType } from "@sams/api-client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { sams } from "@/lib/api";
import type { ApprovalsSearch, ApprovalsTab } from "./search";

const PAGE_SIZE = 50;
const MAX_COMMENTS = 200;
const MAX_FILES = 100;
/** What else changes with a decision, besides the events of the request itself. */
const REFRESH_MS = 60_000;

/** The requests of a list, the newest first unless the search says otherwise. */
export function requestListQuery(tab: Exclude<ApprovalsTab, "hand-out">, search: ApprovalsSearch) {
  const type = search.type ? [search.type as WorkflowType] : undefined;
  return infiniteQueryOptions({
    queryKey: ["workflow", "list", tab, type ?? "all", search.sort ?? "newest"],
    queryFn: async ({ pageParam, signal }) => {
      const filter = { limit: PAGE_SIZE, ...(type && { type }), ...(pageParam && { cursor: pageParam }) };
      if (tab === "waiting") {
        const query = { ...filter, ...(search.sort === "oldest" && { sort: ["created_at" as const] }) };
        return (await sams.GET("/api/v1/workflows/pending-my-approval", { params: { query }, signal })).data;
      }
      const sorts = {
        open: search.sort === "oldest" ? "created_at" : "-created_at",
        decided: search.sort === "oldest" ? "decided_at" : "-decided_at",
      } as const;
      const states = {
        open: ["pending", "approved"] as const,
        decided: ["approved", "rejected", "completed"] as const,
      };
      const query = { ...filter, state: [...states[tab]], sort: [sorts[tab]] };
      return (await sams.GET("/api/v1/workflows", { params: { query }, signal })).data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** A request with its decisions, next approvers and what prevents it. */
export function requestQuery(id: string) {
  return queryOptions({
    queryKey: ["workflow", "one", id],
    queryFn: async ({ signal }) => {
      const params = { path: { workflow_id: id } };
      return (await sams.GET("/api/v1/workflows/{workflow_id}", { params, signal })).data;
    },
    // Check-outs of others, which prevent a request, are not events of the request.
    refetchInterval: REFRESH_MS,
  });
}

/** Whether a request waits for a decision of the user. */
export function isDecidableQuery(id: string) {
  return queryOptions({
    queryKey: ["workflow", "decidable", id],
    queryFn: async ({ signal }) => {
      const query = { id: [id], limit: 1 };
      const { data } = await sams.GET("/api/v1/workflows/pending-my-approval", { params: { query }, signal });
      return data.items.length > 0;
    },
  });
}

/** The comments on a request, the oldest first. */
export function commentsQuery(id: string) {
  return queryOptions({
    queryKey: ["workflow_comment", "list", id],
    queryFn: async ({ signal }) => {
      const params = { path: { workflow_id: id }, query: { limit: MAX_COMMENTS } };
      return (await sams.GET("/api/v1/workflows/{workflow_id}/comments", { params, signal })).data.items;
    },
  });
}

/** The files of a request. */
export function filesQuery(id: string) {
  return queryOptions({
    queryKey: ["attachment", "list", "workflow", id],
    queryFn: async ({ signal }) => {
      const params = { path: { workflow_id: id }, query: { limit: MAX_FILES } };
      return (await sams.GET("/api/v1/workflows/{workflow_id}/attachments", { params, signal })).data.items;
    },
  });
}

/** The department of a user, and what they hold now; for managers. */
export function receiverQuery(userId: string) {
  return queryOptions({
    queryKey: ["user", "receiver", userId],
    queryFn: async ({ signal }) => {
      const count = async (filter: { overdue?: boolean[] }) => {
        const query = { user_id: [userId], open: [true], ...filter, limit: 1, count: true };
        return (await sams.GET("/api/v1/assignments", { params: { query }, signal })).data.total ?? 0;
      };
      const params = { path: { user_id: userId } };
      const [user, held, overdue] = await Promise.all([
        sams.GET("/api/v1/users/{user_id}", { params, signal }),
        count({}),
        count({ overdue: [true] }),
      ]);
      return { department: user.data.department, held, overdue };
    },
  });
}

/** Whether the assets of a request are handed out by its approval, or may be chosen for that. */
export function handsOut({ type }: Pick<Workflow, "type">): boolean {
  return type === "checkout" || type === "rental";
}

/** The reservations that start until the end of a day `YYYY-MM-DD` of the reader and wait for the hand-out. */
export function handOutQuery(day: string) {
  return infiniteQueryOptions({
    queryKey: ["reservation", "list", "hand-out", day],
    queryFn: async ({ pageParam, signal }) => {
      const until = new Date(`${day}T23:59:59.999`).toISOString();
      const query = {
        state: ["reserved" as const],
        starts_at__lte: until,
        limit: PAGE_SIZE,
        ...(pageParam && { cursor: pageParam }),
      };
      return (await sams.GET("/api/v1/reservations", { params: { query }, signal })).data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** What waits for the user; the same as in the main menu. */
export function summaryQuery() {
  return queryOptions({
    queryKey: ["workflow", "summary"],
    queryFn: async ({ signal }) => (await sams.GET("/api/v1/workflows/summary", { signal })).data,
  });
}

import { queryOptions } from "@tanstack/react-query";
import { sams } from "@/lib/api";

const MAX_HELD = 500;
const MAX_REPORTS = 50;

/** What a user holds, the first due first. */
export function heldQuery(userId: string) {
  return queryOptions({
    queryKey: ["assignment", "list", "held", userId],
    queryFn: async ({ signal }) => {
      const query = { user_id: [userId], open: [true], sort: ["due_at" as const], limit: MAX_HELD };
      return (await sams.GET("/api/v1/assignments", { params: { query }, signal })).data.items;
    },
  });
}

/** The fault reports of a user, the newest first; they change with their maintenance. */
export function faultReportsQuery(userId: string) {
  return queryOptions({
    queryKey: ["maintenance", "list", "fault-reports", userId],
    queryFn: async ({ signal }) => {
      const query = { reporter_id: [userId], limit: MAX_REPORTS };
      return (await sams.GET("/api/v1/fault-reports", { params: { query }, signal })).data.items;
    },
  });
}

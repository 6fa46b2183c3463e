import { useQuery } from "@tanstack/react-query";
import { sams } from "@/lib/api";
import type { CountName } from "./navigation";

const REFRESH_MS = 60_000;

/** What waits for the user: requests to decide, and unread notifications. */
export function useCounts(): Record<CountName, number> {
  const { data: summary } = useQuery({
    queryKey: ["workflow", "summary"],
    queryFn: async ({ signal }) => (await sams.GET("/api/v1/workflows/summary", { signal })).data,
  });
  const { data: unread } = useQuery({
    queryKey: ["notification", "unread-count"],
    queryFn: async ({ signal }) => (await sams.GET("/api/v1/notifications/unread-count", { signal })).data,
    // Notifications are made after the event that causes them, and cause none themselves.
    refetchInterval: REFRESH_MS,
  });
  return { approvals: summary?.pending_my_approval ?? 0, notifications: unread?.unread ?? 0 };
}

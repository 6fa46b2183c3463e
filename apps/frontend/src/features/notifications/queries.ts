import type { Notification, NotificationPage, UnreadCount } from "@sams/api-client";
import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { showErrorToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useProblems } from "@/lib/problems";

const PAGE_SIZE = 50;
/** Notifications are made after the event that causes them, and cause none themselves. */
const REFRESH_MS = 60_000;

const LISTS = ["notification", "list"];
const UNREAD_COUNT = ["notification", "unread-count"];

type Pages = InfiniteData<NotificationPage>;

/** The unread or the read notifications, the newest first. */
export function notificationsQuery(isUnread: boolean) {
  return infiniteQueryOptions({
    queryKey: [...LISTS, isUnread ? "unread" : "read"],
    queryFn: async ({ pageParam, signal }) => {
      const query = { unread: [isUnread], limit: PAGE_SIZE, ...(pageParam && { cursor: pageParam }) };
      return (await sams.GET("/api/v1/notifications", { params: { query }, signal })).data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    refetchInterval: REFRESH_MS,
  });
}

/** Mark one notification as read; it is shown as read at once and stays in its place. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  const onError = useMarkFailed();
  return useMutation({
    mutationFn: (id: string) =>
      sams.POST("/api/v1/notifications/{notification_id}/read", {
        params: { path: { notification_id: id } },
        // Opening the notification may leave the page.
        keepalive: true,
      }),
    onMutate: (id) => mark(queryClient, (notification) => notification.id === id),
    onError,
  });
}

/** Mark all notifications as read that had come until `newest`, the newest one that the user sees. */
export function useMarkAllRead() {
  const queryClient = useQueryClient();
  const onError = useMarkFailed();
  return useMutation({
    mutationFn: (newest: string) => sams.POST("/api/v1/notifications/read-all", { body: { until: newest } }),
    onMutate: () => mark(queryClient, () => true),
    onError,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: UNREAD_COUNT }),
  });
}

function useMarkFailed() {
  const { t } = useTranslation("notifications");
  const problems = useProblems();
  const queryClient = useQueryClient();
  return (error: unknown) => {
    showErrorToast(t("markFailed", { reason: problems.text(error) }));
    return queryClient.invalidateQueries({ queryKey: ["notification"] });
  };
}

async function mark(
  queryClient: QueryClient,
  isMarked: (notification: Notification) => boolean,
): Promise<void> {
  await queryClient.cancelQueries({ queryKey: ["notification"] });
  const now = new Date().toISOString();
  let marked = 0;
  queryClient.setQueriesData<Pages>({ queryKey: LISTS }, (list) => {
    if (list === undefined) return list;
    const items = (page: NotificationPage) =>
      page.items.map((notification) => {
        if (notification.read_at !== null || !isMarked(notification)) return notification;
        marked += 1;
        return { ...notification, read_at: now };
      });
    return { ...list, pages: list.pages.map((page) => ({ ...page, items: items(page) })) };
  });
  queryClient.setQueryData<UnreadCount>(
    UNREAD_COUNT,
    (count) => count && { unread: Math.max(0, count.unread - marked) },
  );
}

import type { NotificationPage } from "@sams/api-client";
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { CheckCheck, Settings } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Page, PHONE } from "@/components/page/page";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LoadMore } from "@/components/ui/load-more";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { useOfflineReason } from "@/lib/connection";
import { useMediaQuery } from "@/lib/media-query";
import { useProblems } from "@/lib/problems";
import { NotificationRow } from "./notification-row";
import { notificationsQuery, useMarkAllRead, useMarkRead } from "./queries";

type List = Pick<
  UseInfiniteQueryResult<InfiniteData<NotificationPage>>,
  "data" | "hasNextPage" | "isFetchingNextPage" | "fetchNextPage"
>;

/** What happened to the user's things and requests, the unread first. */
export function NotificationsPage() {
  const { t } = useTranslation("notifications");
  const problems = useProblems();
  const isPhone = useMediaQuery(PHONE);
  const offlineReason = useOfflineReason();
  const unread = useInfiniteQuery(notificationsQuery(true));
  const read = useInfiniteQuery(notificationsQuery(false));
  const markAll = useMarkAllRead();
  const newest = unread.data?.pages[0]?.items[0];
  const hasUnread = unread.data?.pages.some(({ items }) => items.some(({ read_at }) => read_at === null));
  const isEmpty = [unread, read].every(({ data }) => data?.pages.every(({ items }) => items.length === 0));
  const error = unread.error ?? read.error;
  const markAllButton = newest && (
    <Button
      variant={isPhone ? "default" : "quiet"}
      icon={CheckCheck}
      isDisabled={!hasUnread}
      disabledReason={offlineReason}
      onPress={() => markAll.mutate(newest.created_at)}
    >
      {t("markAllRead")}
    </Button>
  );
  return (
    <Page
      title={t("title")}
      actions={
        !isPhone && (
          <>
            {markAllButton}
            <LinkButton href="/settings/notifications" variant="quiet" icon={Settings}>
              {t("settings")}
            </LinkButton>
          </>
        )
      }
      bottom={markAllButton}
    >
      {error && !unread.data && !read.data ? (
        <ErrorState
          message={problems.text(error)}
          error={error}
          onRetry={() => void Promise.all([unread.refetch(), read.refetch()])}
        />
      ) : unread.isPending || read.isPending ? (
        <Bones />
      ) : isEmpty ? (
        <EmptyState title={t("empty")}>{t("emptyExplanation")}</EmptyState>
      ) : (
        <div className="notifications">
          <Section title={t("new")} list={unread} />
          {!unread.hasNextPage && <Section title={t("earlier")} list={read} />}
        </div>
      )}
    </Page>
  );
}

function Section({ title, list }: { title: string; list: List }) {
  const markRead = useMarkRead();
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="sec-head">{title}</h2>
      <ul>
        {rows.map((notification) => (
          <NotificationRow
            key={notification.id}
            notification={notification}
            onRead={() => markRead.mutate(notification.id)}
          />
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onLoad={() => void list.fetchNextPage()}
      />
    </section>
  );
}

function Bones() {
  return (
    <Skeleton>
      <div className="notifications stack gap-6 pt-2">
        {[300, 260, 340].map((width) => (
          <div key={width} className="stack gap-2">
            <Bone width={width} />
            <Bone width="60%" />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}

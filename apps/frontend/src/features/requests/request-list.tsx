import type { Workflow } from "@sams/api-client";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LoadMore } from "@/components/ui/load-more";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { MyRequestRow } from "@/components/workflow/my-request-row";
import { myRequestsQuery, requestsForMeQuery } from "@/lib/my-requests";
import { useUser } from "@/lib/session";

const BONES = ["48%", "56%", "40%", "52%"];

/** The requests of the user: those that are going on, those of others for the user, and those that ended. */
export function RequestList({ openId }: { openId: string | undefined }) {
  const { t } = useTranslation("requests");
  const me = useUser();
  const open = useInfiniteQuery(myRequestsQuery(me.id, "open"));
  const past = useInfiniteQuery(myRequestsQuery(me.id, "past"));
  const forMe = useQuery(requestsForMeQuery(me.id));
  const lists = [open, past, forMe];
  const failed = lists.find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) {
    return (
      <ErrorState
        message={t("list.failed")}
        error={failed.error}
        onRetry={() => lists.forEach((list) => void list.refetch())}
        isRetrying={lists.some(({ isFetching }) => isFetching)}
      />
    );
  }
  if (lists.some(({ isPending }) => isPending)) return <ListSkeleton />;
  const openRequests = open.data?.pages.flatMap(({ items }) => items) ?? [];
  const pastRequests = past.data?.pages.flatMap(({ items }) => items) ?? [];
  const othersRequests = forMe.data ?? [];
  if (openRequests.length + pastRequests.length + othersRequests.length === 0) {
    return <EmptyState title={t("list.empty")}>{t("list.emptyHint")}</EmptyState>;
  }
  return (
    <>
      <RequestSection title={t("list.open")} requests={openRequests} openId={openId} />
      {open.hasNextPage && (
        <LoadMore hasMore isLoading={open.isFetchingNextPage} onLoad={() => void open.fetchNextPage()} />
      )}
      <RequestSection title={t("list.forMe")} requests={othersRequests} openId={openId} />
      <RequestSection title={t("list.past")} requests={pastRequests} openId={openId} />
      <LoadMore
        hasMore={past.hasNextPage}
        isLoading={past.isFetchingNextPage}
        onLoad={() => void past.fetchNextPage()}
      />
    </>
  );
}

interface RequestSectionProps {
  title: string;
  requests: readonly Workflow[];
  openId: string | undefined;
}

function RequestSection({ title, requests, openId }: RequestSectionProps) {
  if (requests.length === 0) return null;
  return (
    <section className="me-section" aria-label={title}>
      <h2 className="phone-sec">{title}</h2>
      <ul>
        {requests.map((request) => (
          <MyRequestRow key={request.id} request={request} isOpen={request.id === openId} />
        ))}
      </ul>
    </section>
  );
}

function ListSkeleton() {
  const { t } = useTranslation("requests");
  return (
    <Skeleton slowText={t("list.loading")}>
      <div className="phone-sec">
        <Bone width={64} />
      </div>
      {BONES.map((width) => (
        <div key={width} className="list-row">
          <span className="stack grow gap-2">
            <Bone width={width} isLarge />
            <Bone width="30%" />
          </span>
        </div>
      ))}
    </Skeleton>
  );
}

import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { PHONE } from "@/components/page/page";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LoadMore } from "@/components/ui/load-more";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { useMediaQuery } from "@/lib/media-query";
import { useProblems } from "@/lib/problems";
import { useShortcut } from "@/lib/shortcuts";
import { decisions, undoDecision } from "./decisions";
import { InboxFooter } from "./inbox-footer";
import { requestListQuery } from "./queries";
import { RequestPane } from "./request-pane";
import { RequestRow } from "./request-row";
import type { ApprovalsSearch, ApprovalsTab } from "./search";

interface InboxProps {
  tab: Exclude<ApprovalsTab, "hand-out">;
  search: ApprovalsSearch;
}

/** A list of requests, and on a desk the open one beside it. */
export function Inbox({ tab, search }: InboxProps) {
  const { t } = useTranslation("approvals");
  const problems = useProblems();
  const navigate = useNavigate();
  const isPhone = useMediaQuery(PHONE);
  const { workflowId } = useParams({ strict: false });
  const list = useInfiniteQuery(requestListQuery(tab, search));
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const openId = workflowId ?? (isPhone ? undefined : rows[0]?.id);
  const index = rows.findIndex(({ id }) => id === openId);
  const scroller = useRef<HTMLDivElement>(null);

  const open = (id: string) =>
    void navigate({ to: "/approvals/$workflowId", params: { workflowId: id }, search, replace: true });
  const move = (by: number) => {
    const next = rows[index === -1 ? 0 : index + by];
    if (next !== undefined) open(next.id);
  };
  const openNext = () => {
    const isLeft = ({ id }: { id: string }) => id !== openId && !decisions.get().has(id);
    const next = rows.slice(index + 1).find(isLeft) ?? rows.find(isLeft);
    if (next !== undefined && tab === "waiting") open(next.id);
  };
  const group = t("title");
  useShortcut({ keys: "KeyJ", label: t("next"), group }, () => move(1));
  useShortcut({ keys: "ArrowDown", label: t("next"), group }, () => move(1));
  useShortcut({ keys: "KeyK", label: t("previous"), group }, () => move(-1));
  useShortcut({ keys: "ArrowUp", label: t("previous"), group }, () => move(-1));
  useShortcut({ keys: "KeyZ", label: t("undo"), group }, () => {
    const id = undoDecision();
    if (id !== undefined && !isPhone) open(id);
  });
  useEffect(() => {
    scroller.current?.querySelector(`[data-request="${openId}"]`)?.scrollIntoView({ block: "nearest" });
  }, [openId]);

  if (list.error && rows.length === 0) {
    return (
      <ErrorState
        message={problems.text(list.error)}
        error={list.error}
        onRetry={() => void list.refetch()}
        isRetrying={list.isFetching}
      />
    );
  }
  const isEmpty = list.isSuccess && rows.length === 0;
  if (isEmpty && workflowId === undefined) {
    return <EmptyState title={t(`empty.${tab}`)}>{tab === "waiting" && t("empty.explanation")}</EmptyState>;
  }
  const requests = (
    <div ref={scroller} className="inbox-list">
      {list.isPending ? (
        <ListBones />
      ) : (
        <ul aria-label={t(`tab.${tab}`)}>
          {rows.map((request) => (
            <RequestRow
              key={request.id}
              request={request}
              search={search}
              isOpen={request.id === openId}
              showsState={tab !== "waiting"}
            />
          ))}
        </ul>
      )}
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onLoad={() => void list.fetchNextPage()}
      />
    </div>
  );
  if (isPhone) return requests;
  return (
    <div className="inbox-frame">
      <div className="inbox">
        {requests}
        {openId !== undefined && <RequestPane key={openId} id={openId} onDecided={openNext} />}
      </div>
      <InboxFooter
        index={index}
        count={rows.length}
        hasMore={list.hasNextPage}
        canDecide={tab === "waiting"}
      />
    </div>
  );
}

function ListBones() {
  return (
    <Skeleton>
      {[120, 90, 140, 100].map((width) => (
        <div key={width} className="request-row stack gap-2 py-3 pr-5 pl-7">
          <Bone width={width} />
          <Bone width={width * 2} />
          <Bone width={80} />
        </div>
      ))}
    </Skeleton>
  );
}

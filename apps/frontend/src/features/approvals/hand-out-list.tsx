import type { Reservation } from "@sams/api-client";
import { etag, newIdempotencyKey } from "@sams/api-client";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LoadMore } from "@/components/ui/load-more";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useOfflineReason } from "@/lib/connection";
import { useProblems } from "@/lib/problems";
import { useFormat } from "@/lib/use-format";
import { handOutQuery } from "./queries";

const CHANGED_TYPES = ["reservation", "workflow", "asset", "assignment"];

/** The reserved assets that start today or wait already: hand them out, or cancel them. */
export function HandOutList() {
  const { t } = useTranslation("approvals");
  const problems = useProblems();
  const format = useFormat();
  const list = useInfiniteQuery(handOutQuery(format.today()));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isPending) {
    return (
      <Skeleton>
        <div className="stack gap-5 p-6">
          <Bone width={320} />
          <Bone width={280} />
        </div>
      </Skeleton>
    );
  }
  if (list.error && rows.length === 0) {
    return (
      <ErrorState
        message={problems.text(list.error)}
        error={list.error}
        onRetry={() => void list.refetch()}
      />
    );
  }
  if (rows.length === 0) {
    return <EmptyState title={t("empty.hand-out")}>{t("handOut.explanation")}</EmptyState>;
  }
  return (
    <div className="page-scroll">
      <ul className="hand-outs" aria-label={t("tab.hand-out")}>
        {rows.map((reservation) => (
          <HandOutRow key={reservation.id} reservation={reservation} />
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onLoad={() => void list.fetchNextPage()}
      />
    </div>
  );
}

function HandOutRow({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const problems = useProblems();
  const queryClient = useQueryClient();
  const offlineReason = useOfflineReason();
  const { asset, user, workflow_id: workflowId } = reservation;
  const onSuccess = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => CHANGED_TYPES.includes(String(queryKey[0])),
    });
  const handOut = useMutation({
    mutationFn: () => {
      const header = { "Idempotency-Key": newIdempotencyKey() };
      const params = { path: { reservation_id: reservation.id }, header };
      return sams.POST("/api/v1/reservations/{reservation_id}/check-out", { params, body: {} });
    },
    onSuccess: async ({ data }) => {
      showToast(t("handOut.done", { name: user.name, tag: data.asset.asset_tag }));
      await onSuccess();
    },
  });
  const cancel = useMutation({
    mutationFn: () => {
      const params = { path: { reservation_id: reservation.id }, header: { "If-Match": etag(reservation) } };
      return sams.DELETE("/api/v1/reservations/{reservation_id}", { params });
    },
    onSuccess: async () => {
      showToast(t("handOut.cancelled", { name: user.name, tag: asset.asset_tag }));
      await onSuccess();
    },
  });
  const error = handOut.error ?? cancel.error;
  const isDue = Date.parse(reservation.starts_at) <= Date.now();
  const isBusy = handOut.isPending || cancel.isPending;
  return (
    <li className="hand-out">
      <div className="min-w-0">
        <div className="row gap-2">
          <span className="medium cut">{user.name}</span>
          {isDue && <Badge tone="info">{t("handOut.due")}</Badge>}
        </div>
        <div className="small">
          <Link to="/assets/$assetId" params={{ assetId: asset.id }} className="link">
            {asset.asset_tag}
          </Link>{" "}
          {asset.name}
        </div>
        <div className="meta">
          {format.period(reservation.starts_at, reservation.ends_at)}
          {workflowId && (
            <>
              {" · "}
              <Link to="/approvals/$workflowId" params={{ workflowId }} className="link">
                {t("handOut.request")}
              </Link>
            </>
          )}
        </div>
        {error && (
          <p className="problem" role="alert">
            {problems.text(error)}
          </p>
        )}
      </div>
      <div className="row gap-2">
        <Button
          variant="quiet"
          size="small"
          isDisabled={isBusy}
          disabledReason={offlineReason}
          isPending={cancel.isPending}
          onPress={() => cancel.mutate()}
        >
          {t("handOut.cancel")}
        </Button>
        <Button
          size="small"
          isDisabled={isBusy}
          disabledReason={offlineReason}
          isPending={handOut.isPending}
          onPress={() => handOut.mutate()}
        >
          {t("handOut.checkOut")}
        </Button>
      </div>
    </li>
  );
}

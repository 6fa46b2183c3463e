import type { Assignment } from "@sams/api-client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { PagedList } from "@/components/paged-list/paged-list";
import { Badge } from "@/components/ui/badge";
import { useFormat } from "@/lib/use-format";
import { HolderName } from "../detail/asset-subtitle";
import { assignmentsQuery } from "../detail/detail-queries";
import type { AssetTabProps } from "./history-tab";

/** Who had the asset, from when until when. */
export default function AssignmentsTab({ asset, asOf }: AssetTabProps) {
  const { t } = useTranslation("asset-detail");
  const query = useInfiniteQuery(assignmentsQuery(asset.id, asOf));
  return (
    <div className="tab-body">
      <PagedList query={query} emptyText={t("assignments.empty")} failedText={t("assignments.failed")}>
        {(assignments) => (
          <ul>
            {assignments.map((assignment) => (
              <AssignmentRow key={assignment.id} assignment={assignment} />
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}

function AssignmentRow({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  const { holder, checked_out_at: from, checked_in_at: to, due_at: due, overdue, note } = assignment;
  return (
    <li className="detail-row">
      <span className="row min-w-0 flex-wrap gap-2">
        <b className="medium">
          <HolderName holder={holder} />
        </b>
        {to === null && (
          <Badge tone={overdue ? "danger" : "neutral"}>
            {t(overdue ? "assignments.overdue" : "assignments.open")}
          </Badge>
        )}
      </span>
      <span className="num text-ink-3">
        {to === null
          ? t("assignments.from", { from: format.date(from) })
          : t("assignments.period", { from: format.date(from), to: format.date(to) })}
        {to === null && due !== null && <> · {t("assignments.due", { date: format.date(due) })}</>}
      </span>
      {note && <p className="note-text data">{note}</p>}
    </li>
  );
}

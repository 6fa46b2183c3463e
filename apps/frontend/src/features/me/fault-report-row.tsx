import type { FaultReport } from "@sams/api-client";
import { Link } from "@tanstack/react-router";
import { CircleCheck, CircleDashed, CircleX, type LucideIcon, Wrench } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";

const ICON: Record<FaultReport["state"], LucideIcon> = {
  scheduled: CircleDashed,
  in_progress: Wrench,
  completed: CircleCheck,
  cancelled: CircleX,
};

/** A fault that the user reported, and how far its repair is. */
export function FaultReportRow({ report }: { report: FaultReport }) {
  const { t } = useTranslation("me");
  const format = useFormat();
  const Icon = ICON[report.state];
  const [firstLine] = report.description.split("\n");
  return (
    <li className="list-row">
      <Link to="/assets/$assetId" params={{ assetId: report.asset.id }} className="grow min-w-0">
        <span className="list-row-title cut">{format.name(report.asset)}</span>
        <span className="list-row-fact cut" title={report.description}>
          {t("reportedAt", { time: format.ago(report.created_at) })} · {firstLine}
        </span>
      </Link>
      <span className="status small pr-2">
        <Icon className="icon small" aria-hidden />
        {t(`faultState.${report.state}`)}
      </span>
    </li>
  );
}

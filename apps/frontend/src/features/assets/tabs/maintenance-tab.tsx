import type { Maintenance } from "@sams/api-client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { PagedList } from "@/components/paged-list/paged-list";
import { Badge } from "@/components/ui/badge";
import { useFormat } from "@/lib/use-format";
import { maintenancesQuery } from "../detail/detail-queries";
import type { AssetTabProps } from "./history-tab";

const HOURS_OF_DAY = 24;
/** A shorter time says nothing. */
const SHOWN_HOURS = 0.1;
const TONE = { scheduled: "neutral", in_progress: "warn", completed: "ok", cancelled: "neutral" } as const;

/** The repairs and inspections of the asset. */
export default function MaintenanceTab({ asset, asOf }: AssetTabProps) {
  const { t } = useTranslation("asset-detail");
  const query = useInfiniteQuery(maintenancesQuery(asset.id, asOf));
  return (
    <div className="tab-body">
      <PagedList query={query} emptyText={t("maintenance.empty")} failedText={t("maintenance.failed")}>
        {(maintenances) => (
          <ul>
            {maintenances.map((maintenance) => (
              <MaintenanceRow key={maintenance.id} maintenance={maintenance} />
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}

function MaintenanceRow({ maintenance }: { maintenance: Maintenance }) {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  const { name, kind, state, supplier, started_at: from, finished_at: to, notes } = maintenance;
  const { scheduled_on: scheduled, downtime_hours: hours, cost, currency, is_warranty } = maintenance;
  const facts = [
    t(`maintenance.kind.${kind}`),
    supplier && format.name(supplier),
    hours !== null && hours >= SHOWN_HOURS && durationText(hours),
    cost !== null && format.money(cost, currency),
    is_warranty && t("maintenance.warranty"),
  ].filter(Boolean);
  const period = [from, to].filter((time) => time !== null).map((time) => format.date(time));
  return (
    <li className="detail-row">
      <span className="row min-w-0 flex-wrap gap-2">
        <b className="medium data">{name}</b>
        <Badge tone={TONE[state]}>{t(`maintenance.state.${state}`)}</Badge>
        <span className="text-ink-3">{facts.join(" · ")}</span>
      </span>
      <span className="num text-ink-3">
        {from === null && scheduled !== null
          ? t("maintenance.scheduled", { date: format.date(scheduled) })
          : [...new Set(period)].join(" – ")}
      </span>
      {notes && <p className="note-text data">{notes}</p>}
    </li>
  );

  function durationText(total: number): string {
    const days = Math.floor(total / HOURS_OF_DAY);
    const rest = Math.round((total - days * HOURS_OF_DAY) * 10) / 10;
    if (days === 0) return t("maintenance.hours", { hours: format.number(rest) });
    return t("maintenance.days", { days, hours: Math.round(rest) });
  }
}

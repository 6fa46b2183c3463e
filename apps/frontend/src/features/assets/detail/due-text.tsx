import type { Assignment } from "@sams/api-client";
import { useTranslation } from "react-i18next";
import { Badge } from "@/components/ui/badge";
import { useFormat } from "@/lib/use-format";

const WARNING_DAYS = 7;

interface DueTextProps {
  assignment: Assignment;
  /** What is urgent now says nothing about the past. */
  isPast?: boolean;
}

/** Until when the holder has the asset: how many days are left when it is near. */
export function DueText({ assignment: { due_at: due, overdue }, isPast }: DueTextProps) {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  if (due === null) return <span className="text-ink-3">{t("noDue")}</span>;
  const days = format.daysUntil(due);
  const isNear = !isPast && (overdue || days <= WARNING_DAYS);
  return (
    <>
      <span className="text-ink-3">{t("due", { date: format.date(due) })}</span>
      {isNear && <Badge tone={overdue ? "danger" : "warn"}>{urgency()}</Badge>}
    </>
  );

  function urgency(): string {
    if (overdue) return t("overdue", { count: Math.max(-days, 1) });
    return days <= 0 ? t("dueToday") : t("daysLeft", { count: days });
  }
}

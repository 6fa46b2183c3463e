import type { Assignment } from "@sams/api-client";
import { useTranslation } from "react-i18next";
import { Badge } from "@/components/ui/badge";
import { useFormat } from "@/lib/use-format";

const WARNING_DAYS = 7;

interface DueBadgeProps {
  assignment: Assignment;
  /** What is urgent now says nothing about the past. */
  isPast: boolean;
}

/** How many days are left until the asset is due, when that is near, or how many it is overdue. */
export function DueBadge({ assignment: { due_at: due, overdue }, isPast }: DueBadgeProps) {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  if (due === null || isPast) return null;
  const days = format.daysUntil(due);
  if (overdue) return <Badge tone="danger">{t("overdue", { count: Math.max(-days, 1) })}</Badge>;
  if (days > WARNING_DAYS) return null;
  return <Badge tone="warn">{days <= 0 ? t("dueToday") : t("daysLeft", { count: days })}</Badge>;
}

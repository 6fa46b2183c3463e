import type { Assignment, FaultReport } from "@sams/api-client";

/** Days before the due date from which an asset stands on top. */
const DUE_SOON_DAYS = 7;
/** Days for which a finished fault report is still shown. */
const SHOWN_AFTER_DAYS = 14;

type DaysUntil = (time: string) => number;

/** Divide what a user holds into what is overdue or due within a week, the first due first, and the rest. */
export function splitByDue(held: readonly Assignment[], daysUntil: DaysUntil) {
  const isDue = ({ due_at: due }: Assignment) => due !== null && daysUntil(due) <= DUE_SOON_DAYS;
  return { due: held.filter(isDue), rest: held.filter((assignment) => !isDue(assignment)) };
}

/** Return the reports of faults that are not repaired yet, or were closed within the last two weeks. */
export function recentReports(reports: readonly FaultReport[], daysUntil: DaysUntil): FaultReport[] {
  return reports.filter(
    ({ state, finished_at: finished, updated_at: updated }) =>
      state === "scheduled" || state === "in_progress" || daysUntil(finished ?? updated) >= -SHOWN_AFTER_DAYS,
  );
}

/** Return the open report of a fault of an asset. */
export function openReportOf(reports: readonly FaultReport[], assetId: string): FaultReport | undefined {
  return reports.find(
    ({ asset, state }) => asset.id === assetId && (state === "scheduled" || state === "in_progress"),
  );
}

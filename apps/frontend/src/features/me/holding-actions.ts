import type { Assignment, Workflow } from "@sams/api-client";
import { ArrowDownLeft, CalendarPlus, type LucideIcon, Wrench } from "lucide-react";
import { useTranslation } from "react-i18next";

export type HoldingActionId = "return" | "extend" | "report";

/** What a holder can do with an asset. */
export interface HoldingAction {
  id: HoldingActionId;
  name: string;
  icon: LucideIcon;
  /** Why it cannot be done now. */
  disabledReason?: string;
}

/** Return the requests that wait for a decision about what is held. */
export function pendingOf(assignment: Assignment, requests: readonly Workflow[]) {
  const pending = requests.filter(({ state }) => state === "pending");
  return {
    return: pending.find(
      ({ type, asset }) => (type === "return" || type === "checkin") && asset?.id === assignment.asset.id,
    ),
    extend: pending.find((request) => request.assignment?.id === assignment.id),
  };
}

/** Return the actions for what is held; extending needs a due date. */
export function useHoldingActions(assignment: Assignment, requests: readonly Workflow[]): HoldingAction[] {
  const { t } = useTranslation("me");
  const pending = pendingOf(assignment, requests);
  const extend: HoldingAction = {
    id: "extend",
    name: t("action.extend"),
    icon: CalendarPlus,
    ...(pending.extend && { disabledReason: t("pending.extend") }),
  };
  return [
    {
      id: "return",
      name: t("action.return"),
      icon: ArrowDownLeft,
      ...(pending.return && { disabledReason: t("pending.return") }),
    },
    ...(assignment.due_at === null ? [] : [extend]),
    { id: "report", name: t("action.report"), icon: Wrench },
  ];
}

import type { Assignment, FaultReport } from "@sams/api-client";
import { openReportOf } from "./due";
import { ExtendDialog } from "./extend-dialog";
import type { HoldingActionId } from "./holding-actions";
import { ReportDialog } from "./report-dialog";
import { ReturnDialog } from "./return-dialog";

/** What is being done with what the user holds. */
export interface OpenAction {
  id: HoldingActionId;
  assignment: Assignment;
  /** Counts the openings: each begins with empty fields, and sends a request of its own. */
  opening: number;
}

interface HoldingDialogsProps {
  /** The action that was opened last; its dialogs stay, so that the focus returns. */
  action: OpenAction | undefined;
  isOpen: boolean;
  reports: readonly FaultReport[];
  onClose: () => void;
}

/** The dialogs of the actions on what the user holds. */
export function HoldingDialogs({ action, isOpen, reports, onClose }: HoldingDialogsProps) {
  if (action === undefined) return null;
  const { id, assignment, opening } = action;
  const key = `${id} ${assignment.id} ${opening}`;
  const props = { assignment, isOpen, onClose };
  if (id === "return") return <ReturnDialog key={key} {...props} />;
  if (id === "report") {
    return <ReportDialog key={key} {...props} openReport={openReportOf(reports, assignment.asset.id)} />;
  }
  return assignment.due_at === null ? null : <ExtendDialog key={key} {...props} due={assignment.due_at} />;
}

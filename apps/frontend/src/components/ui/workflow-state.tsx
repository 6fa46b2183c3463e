import type { WorkflowState as State } from "@sams/api-client";
import { useTranslation } from "react-i18next";

const TONE: Record<State, string> = {
  pending: "",
  approved: "available",
  rejected: "danger",
  cancelled: "",
  completed: "available",
};

/** The state of a request: its glyph and word. */
export function WorkflowState({ state }: { state: State }) {
  const { t } = useTranslation("ui");
  return (
    <span className={`status workflow ${TONE[state]}`}>
      <svg viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.4">
        <Glyph state={state} />
      </svg>
      {t(`workflowState.${state}`)}
    </span>
  );
}

function Glyph({ state }: { state: State }) {
  switch (state) {
    case "pending":
      return <circle cx="7" cy="7" r="5.2" strokeDasharray="2.2 1.9" />;
    case "approved":
      return (
        <>
          <circle cx="7" cy="7" r="5.3" />
          <path d="m4.6 7.2 1.7 1.7 3.1-3.5" strokeLinecap="round" strokeLinejoin="round" />
        </>
      );
    case "rejected":
      return (
        <>
          <circle cx="7" cy="7" r="5.3" />
          <path d="m5 5 4 4m0-4-4 4" strokeLinecap="round" />
        </>
      );
    case "cancelled":
      return (
        <>
          <circle cx="7" cy="7" r="5.3" />
          <path d="M4.6 7h4.8" strokeLinecap="round" />
        </>
      );
    case "completed":
      return (
        <>
          <circle cx="7" cy="7" r="6" fill="currentColor" stroke="none" />
          <path
            d="m4.4 7.2 1.8 1.8 3.4-3.8"
            stroke="var(--bg)"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      );
  }
}

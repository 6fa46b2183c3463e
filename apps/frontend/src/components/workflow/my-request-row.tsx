import type { Workflow } from "@sams/api-client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { WorkflowState } from "@/components/ui/workflow-state";
import { useFormat } from "@/lib/use-format";
import { useRequestTexts } from "./request-texts";

interface MyRequestRowProps {
  request: Workflow;
  /** It is shown beside the list. */
  isOpen?: boolean;
}

/** A request of the user in a list: what and when, and its state. */
export function MyRequestRow({ request, isOpen = false }: MyRequestRowProps) {
  const texts = useRequestTexts();
  const facts = useRequestFacts();
  const title = texts.title(request);
  return (
    <li className={`list-row ${isOpen ? "bg-selected" : ""}`}>
      <Link
        to="/me/requests"
        search={{ peek: request.id }}
        className="grow min-w-0"
        aria-current={isOpen ? "true" : undefined}
      >
        <span className="list-row-title cut" title={title}>
          {title}
        </span>
        <span className="list-row-fact cut">{facts(request)}</span>
      </Link>
      <span className="small pr-2">
        <WorkflowState state={request.state} />
      </span>
    </li>
  );
}

/** Return the function that says in one line when a request was made, and how far it is. */
function useRequestFacts(): (request: Workflow) => string {
  const { t } = useTranslation("workflows");
  const texts = useRequestTexts();
  const format = useFormat();
  return (request) => {
    const requested = t("requested", { time: format.ago(request.created_at) });
    const { step, step_count: count, state } = request;
    const progress =
      state === "pending" && count > 1 ? t("stepOf", { step: step + 1, count }) : texts.period(request);
    return progress === undefined ? requested : `${requested} · ${progress}`;
  };
}

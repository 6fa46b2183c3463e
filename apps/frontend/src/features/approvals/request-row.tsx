import type { Workflow } from "@sams/api-client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { WorkflowState } from "@/components/ui/workflow-state";
import { useRequestTexts } from "@/components/workflow/request-texts";
import { useStore } from "@/lib/store";
import { useFormat } from "@/lib/use-format";
import { DecisionLine } from "./decision-line";
import { decisions } from "./decisions";
import type { ApprovalsSearch } from "./search";

interface RequestRowProps {
  request: Workflow;
  search: ApprovalsSearch;
  isOpen: boolean;
  /** The state instead of the step, where they are mixed. */
  showsState: boolean;
}

/** A request in the inbox: who, what until when, and how far it is; or what becomes of the decision on it. */
export function RequestRow({ request, search, isOpen, showsState }: RequestRowProps) {
  const { t } = useTranslation("workflows");
  const format = useFormat();
  const texts = useRequestTexts();
  const progress = useStore(decisions).get(request.id);
  const { requester, requested_for: receiver } = request;
  const period = texts.period(request);
  return (
    <li className={`request-row ${isOpen ? "on" : ""}`} data-request={request.id}>
      <Link
        to="/approvals/$workflowId"
        params={{ workflowId: request.id }}
        search={search}
        aria-current={isOpen ? "true" : undefined}
      >
        <span className="row gap-2 text-[13px]/5">
          <span className="medium cut grow">
            {receiver.name}
            {requester.id !== receiver.id && (
              <span className="font-normal text-ink-3"> ← {requester.name}</span>
            )}
          </span>
          <time
            className="meta nowrap"
            dateTime={request.created_at}
            title={format.dateTime(request.created_at)}
          >
            {format.ago(request.created_at)}
          </time>
        </span>
        <span className="request-row-what" title={texts.title(request)}>
          {texts.title(request)}
        </span>
        {progress === undefined && (
          <span className="row gap-1.5 meta mt-0.5">
            {showsState ? (
              <WorkflowState state={request.state} />
            ) : (
              t("step", { step: request.step + 1, count: request.step_count })
            )}
            {period && (
              <>
                <span>·</span>
                <span className="cut">{period}</span>
              </>
            )}
          </span>
        )}
      </Link>
      {progress && (
        <div className="request-row-decision small" role="status">
          <DecisionLine progress={progress} />
        </div>
      )}
    </li>
  );
}

import type { WorkflowDecision, WorkflowDetail } from "@sams/api-client";
import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useUser } from "@/lib/session";
import { useFormat } from "@/lib/use-format";
import { SectionHeading } from "./section-heading";

/** The steps of approval: who decided and when, who can decide now, and what is left. */
export function ApprovalPath({ request }: { request: WorkflowDetail }) {
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const steps = Array.from({ length: request.step_count }, (_, step) => step);
  const isPending = request.state === "pending";
  return (
    <section>
      <SectionHeading className="mb-3">{t("steps.title")}</SectionHeading>
      <ol className="path">
        {steps.flatMap((step) => {
          const decided = request.decisions.filter((decision) => decision.step === step);
          const isCurrent = isPending && step === request.step;
          const rows = decided.map((decision) => (
            <DecidedStep key={`${step} ${decision.decider.id}`} decision={decision} />
          ));
          if (isCurrent) {
            rows.push(
              <li key={step} className="current" aria-current="step">
                <span className="step-mark">{step + 1}</span>
                <CurrentApprovers request={request} />
              </li>,
            );
          } else if (decided.length === 0 && isPending) {
            rows.push(
              <li key={step}>
                <span className="step-mark">{step + 1}</span>
                <div className="ink-2">{t("steps.later", { step: step + 1 })}</div>
              </li>,
            );
          }
          return rows;
        })}
        {request.completed_at && (
          <li className="approved">
            <span className="step-mark">
              <Check className="icon" aria-hidden />
            </span>
            <div>
              <span className="medium">{t("steps.completed")}</span>
              <div className="meta">{format.dateTime(request.completed_at)}</div>
            </div>
          </li>
        )}
      </ol>
    </section>
  );
}

function DecidedStep({ decision }: { decision: WorkflowDecision }) {
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const Icon = decision.approved ? Check : X;
  const time = format.ago(decision.decided_at);
  return (
    <li className={decision.approved ? "approved" : "rejected"}>
      <span className="step-mark">
        <Icon className="icon" aria-hidden />
      </span>
      <div className="min-w-0">
        <span className="medium">{decision.decider.name}</span>
        <div className="meta" title={format.dateTime(decision.decided_at)}>
          {t(decision.approved ? "steps.approved" : "steps.rejected", { time })}
        </div>
        {decision.note && <p className="mt-1 wrap-anywhere">{decision.note}</p>}
      </div>
    </li>
  );
}

function CurrentApprovers({ request }: { request: WorkflowDetail }) {
  const { t } = useTranslation("approvals");
  const me = useUser();
  const names = request.next_approvers.map(({ id, name }) => (id === me.id ? t("steps.me", { name }) : name));
  return (
    <div className="min-w-0">
      <span className="medium">{t("steps.current")}</span>
      <div className="meta wrap-anywhere">{names.length > 0 ? names.join(", ") : t("steps.nobody")}</div>
    </div>
  );
}

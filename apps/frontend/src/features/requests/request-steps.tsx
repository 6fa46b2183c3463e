import type { WorkflowDecision, WorkflowDetail } from "@sams/api-client";
import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";

/** The way of a request: sent, the steps of its approval with who decided and who is next, and its end. */
export function RequestSteps({ request }: { request: WorkflowDetail }) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  const { state, step: current, step_count: count, decisions } = request;
  const isPending = state === "pending";
  const steps = Array.from({ length: count }, (_, step) => step);
  const person = (reference: WorkflowDecision["decider"]) =>
    t("detail.person", { name: format.name(reference) });
  return (
    <section>
      <h3 className="sec-head mb-3">{t("steps.title")}</h3>
      <ol className="path">
        <Step state="approved" title={t("steps.sent")}>
          {format.ago(request.created_at)}, {format.name(request.requester)}
        </Step>
        {steps.flatMap((step) => [
          ...decisions
            .filter((decision) => decision.step === step)
            .map((decision) => <Decided key={`${step} ${decision.decider.id}`} decision={decision} />),
          ...(isPending && step === current
            ? [
                <Step
                  key={step}
                  state="current"
                  mark={step + 1}
                  title={request.next_approvers.map(person).join(", ") || t("decides.nobody")}
                >
                  {t(request.next_approvers.length > 1 ? "steps.nowOneOf" : "steps.now")}
                </Step>,
              ]
            : []),
          ...(isPending && step > current
            ? [<Step key={step} state="later" mark={step + 1} title={t("steps.later", { step: step + 1 })} />]
            : []),
        ])}
        <End request={request} />
      </ol>
    </section>
  );
}

/** How the request ended, or what comes after its approval. */
function End({ request }: { request: WorkflowDetail }) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  const { state, type, starts_at: start, completed_at: completed } = request;
  const isHandedOut = type === "checkout" || type === "rental";
  const isWaiting = start !== null && Date.parse(start) > Date.now();
  if (state === "cancelled") {
    return (
      <Step state="rejected" title={t("steps.cancelled")}>
        {format.ago(request.updated_at)}
      </Step>
    );
  }
  if (state === "rejected") return null;
  if (completed !== null) {
    return (
      <Step state="approved" title={t("steps.completed")}>
        {format.ago(completed)}
      </Step>
    );
  }
  if (!isHandedOut) return null;
  if (state === "approved" && !isWaiting) return <Step state="current" title={t("steps.use")} />;
  return (
    <Step state={state === "approved" ? "current" : "later"} title={t("steps.receive")}>
      {start !== null && format.day(start)}
    </Step>
  );
}

function Decided({ decision }: { decision: WorkflowDecision }) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  const { approved, decider, decided_at: time, note } = decision;
  return (
    <Step
      state={approved ? "approved" : "rejected"}
      title={t("detail.person", { name: format.name(decider) })}
      note={note}
    >
      <span title={format.dateTime(time)}>
        {t(approved ? "steps.approved" : "steps.rejected", { time: format.ago(time) })}
      </span>
    </Step>
  );
}

interface StepProps {
  state: "approved" | "rejected" | "current" | "later";
  /** The number of a step that is not decided. */
  mark?: number;
  title: string;
  note?: string | null;
  children?: ReactNode;
}

function Step({ state, mark, title, note, children }: StepProps) {
  const Icon = { approved: Check, rejected: X, current: undefined, later: undefined }[state];
  return (
    <li className={state} aria-current={state === "current" ? "step" : undefined}>
      <span className="step-mark">{Icon ? <Icon className="icon" aria-hidden /> : mark}</span>
      <div className="min-w-0">
        <span className={state === "later" ? "ink-2" : "medium"}>{title}</span>
        {children && <div className="meta">{children}</div>}
        {note && <p className="quote wrap-anywhere whitespace-pre-line">{note}</p>}
      </div>
    </li>
  );
}

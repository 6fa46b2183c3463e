import type { CreateWorkflowRequest, StepPreview } from "@sams/api-client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Route } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Note } from "@/components/ui/note";
import { useProblems } from "@/lib/problems";
import { useFormat } from "@/lib/use-format";
import { previewQuery } from "./queries";

const NAMED = 2;

/** Says before a request is sent who will decide on it, or why it would be refused. */
export function DecidedBy({ request }: { request: CreateWorkflowRequest }) {
  const { t } = useTranslation("requests");
  const problems = useProblems();
  const approvers = useApprovers();
  const { type, asset_id, model_id, category_id, requested_for_id } = request;
  const preview = useQuery({
    ...previewQuery({ type, asset_id, model_id, category_id, requested_for_id }),
    placeholderData: keepPreviousData,
  });
  if (preview.isError) return <Note tone="warn">{problems.text(preview.error)}</Note>;
  const steps = preview.data?.steps ?? [];
  const [first] = steps;
  return (
    <div className="row items-start gap-2 small ink-2 min-h-10" role="status">
      <Route className="icon mt-0.5 shrink-0" aria-hidden />
      {first && steps.length === 1 && (
        <p>
          {first.approver_count === 0
            ? t("decides.nobody")
            : t("decides.one", { approvers: approvers(first) })}
        </p>
      )}
      {steps.length > 1 && (
        <div>
          <p>{t("decides.many", { count: steps.length })}</p>
          <ol>
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order of the steps is what tells them apart.
              <li key={index}>{t("decides.step", { step: index + 1, approvers: approvers(step) })}</li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

/** Return the function that names the approvers of a step: people if they are few, otherwise their role. */
function useApprovers(): (step: StepPreview) => string {
  const { t } = useTranslation("requests");
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  return ({ role, approval_mode: mode, approver_count: count, approvers }) => {
    if (count === 0) return t("decides.nobody");
    if (count <= NAMED) {
      return approvers.map((person) => t("decides.person", { name: format.name(person) })).join(", ");
    }
    const group = role === null ? t("decides.approvers") : tCommon(`role.${role}`);
    return t(mode === "all" ? "decides.all" : "decides.any", { group, count });
  };
}

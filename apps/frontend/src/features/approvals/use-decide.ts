import type { Workflow } from "@sams/api-client";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { showErrorToast } from "@/components/ui/toast";
import { useRequestTexts } from "@/components/workflow/request-texts";
import { useProblems } from "@/lib/problems";
import { type Decision, decide, decisions, retryDecision } from "./decisions";

/** Return the functions that decide on a request, and say when that has failed, wherever the user is by then. */
export function useDecide() {
  const { t } = useTranslation("approvals");
  const problems = useProblems();
  const texts = useRequestTexts();
  const navigate = useNavigate();
  const onFailed = (request: Workflow, kind: Decision["kind"]) => (error: unknown) => {
    const title = texts.title(request);
    showErrorToast(t(`failed.${kind}`, { title, reason: problems.text(error) }), {
      action: {
        name: t("failed.open"),
        onAction: () => void navigate({ to: "/approvals/$workflowId", params: { workflowId: request.id } }),
      },
    });
  };
  return {
    decide: (request: Workflow, decision: Decision) =>
      void decide(request.id, decision, onFailed(request, decision.kind)),
    retry: (request: Workflow) => {
      const kind = decisions.get().get(request.id)?.decision.kind;
      if (kind !== undefined) void retryDecision(request.id, onFailed(request, kind));
    },
  };
}

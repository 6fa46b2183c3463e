import type { WorkflowDetail } from "@sams/api-client";
import { NetworkError } from "@sams/api-client";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { useProblems } from "@/lib/problems";
import { type DecisionProgress, forgetDecision } from "./decisions";
import { useDecide } from "./use-decide";

/** That a decision was not carried out, why, and what to do next. */
export function FailedNote({ request, progress }: { request: WorkflowDetail; progress: DecisionProgress }) {
  const { t } = useTranslation("approvals");
  const { t: tCommon } = useTranslation();
  const problems = useProblems();
  const { retry } = useDecide();
  return (
    <div className="mt-5" role="alert">
      <Note tone="danger">
        <p>
          <span className="medium">{t(`notDone.${progress.decision.kind}`)}</span>{" "}
          {problems.text(progress.error)}
        </p>
        <div className="row mt-2 gap-2">
          {progress.error instanceof NetworkError && (
            <Button size="small" onPress={() => retry(request)}>
              {tCommon("action.retry")}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={() => forgetDecision(request.id)}>
            {t("decideAgain")}
          </Button>
        </div>
      </Note>
    </div>
  );
}

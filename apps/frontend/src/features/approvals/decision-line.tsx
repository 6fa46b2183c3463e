import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { type DecisionProgress, undoDecision } from "./decisions";

/** What becomes of a decision: what will happen and its undo, then that it is being sent, or that it failed. */
export function DecisionLine({ progress }: { progress: DecisionProgress }) {
  const { t } = useTranslation("approvals");
  const { t: tCommon } = useTranslation();
  const { kind } = progress.decision;
  if (progress.phase === "waiting") {
    return (
      <span className="row gap-2">
        <span className="grow medium">{t(`waiting.${kind}`)}</span>
        <Button size="tiny" onPress={() => undoDecision()} shortcut="Z">
          {tCommon("action.undo")}
        </Button>
      </span>
    );
  }
  if (progress.phase === "sending") {
    return (
      <span className="row gap-2">
        <span className="spinner" aria-hidden />
        {t(`sending.${kind}`)}
      </span>
    );
  }
  return <span className="danger-ink">{t(`notDone.${kind}`)}</span>;
}

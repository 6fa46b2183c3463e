import { useTranslation } from "react-i18next";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { type ProblemTexts, useProblems } from "@/lib/problems";
import { type ActionDialogProps, BatchDialog } from "./batch-dialog";
import { RefusalNote } from "./refusal-note";
import { type Targets, targetsOf } from "./targets";
import { refreshAssets, runOn, toError, useBatch } from "./use-batch";
import { useActionText } from "./use-counted";

/** Deletes assets; the toast restores them. */
export function DeleteDialog({ targets, isOpen, onClose, onDone }: ActionDialogProps) {
  const { t } = useTranslation(["asset-actions", "common"]);
  const problems = useProblems();
  const batch = useBatch();
  const text = useActionText("delete", targets);
  const submit = async () => {
    const result = await batch.run(targets, { kind: "delete" });
    if (result === undefined) return;
    if (result.doneCount > 0) {
      showToast(t("done.delete", { count: result.doneCount }), {
        ...(result.done.length > 0 && {
          action: {
            name: t("common:action.undo"),
            onAction: () => void restoreAssets(targetsOf(result.done, []), problems),
          },
        }),
      });
    }
    onDone(result.refused);
    if (result.refused.length === 0) onClose();
  };
  return (
    <BatchDialog
      title={text.title}
      submitLabel={text.submit}
      targets={targets}
      isOpen={isOpen}
      onClose={onClose}
      batch={batch}
      onSubmit={() => void submit()}
      isDestroying
    >
      <RefusalNote error={batch.error} asset={targets.count === 1 ? targets.assets[0] : undefined} />
      <p className="text-ink-2">{t("deleteExplanation")}</p>
    </BatchDialog>
  );
}

/** Restore deleted assets; what fails is said in a toast. Returns whether all were restored. */
export async function restoreAssets(targets: Targets, problems: ProblemTexts): Promise<boolean> {
  try {
    const { refused } = await runOn(targets, { kind: "restore" }, () => {});
    const [first] = refused;
    if (first !== undefined) showErrorToast(problems.text(toError(first.problem)));
    return first === undefined;
  } catch (error) {
    showErrorToast(problems.text(error));
    return false;
  } finally {
    refreshAssets({ hasMoved: true });
  }
}

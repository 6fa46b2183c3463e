import { useTranslation } from "react-i18next";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { type ProblemTexts, useProblems } from "@/lib/problems";
import { runBatch } from "./batch";
import { type ActionDialogProps, BatchDialog } from "./batch-dialog";
import { RefusalNote } from "./refusal-note";
import { refreshAssets, toError, useBatch } from "./use-batch";

/** Deletes assets; the toast restores them. */
export function DeleteDialog({ targets, isOpen, onClose, onDone }: ActionDialogProps) {
  const { t } = useTranslation(["asset-actions", "common"]);
  const problems = useProblems();
  const batch = useBatch();
  const count = targets.ids.length;
  const submit = async () => {
    const result = await batch.run(targets.ids, { kind: "delete" });
    if (result === undefined) return;
    if (result.done.length > 0) {
      showToast(t("done.delete", { count: result.done.length }), {
        action: { name: t("common:action.undo"), onAction: () => void restoreAssets(result.done, problems) },
      });
    }
    onDone(result.refused);
    if (result.refused.length === 0) onClose();
  };
  return (
    <BatchDialog
      title={t("title.delete", { count })}
      submitLabel={t("submit.delete", { count })}
      targets={targets}
      isOpen={isOpen}
      onClose={onClose}
      batch={batch}
      onSubmit={() => void submit()}
      isDestroying
    >
      <RefusalNote error={batch.error} asset={targets.assets[0]} />
      <p className="text-ink-2">{t("deleteExplanation")}</p>
    </BatchDialog>
  );
}

/** Restore deleted assets; what fails is said in a toast. Returns whether all were restored. */
export async function restoreAssets(ids: readonly string[], problems: ProblemTexts): Promise<boolean> {
  try {
    const { refused } = await runBatch(ids, { kind: "restore" }, () => {});
    const [first] = refused;
    if (first !== undefined) showErrorToast(problems.text(toError(first.problem)));
    return first === undefined;
  } catch (error) {
    showErrorToast(problems.text(error));
    return false;
  } finally {
    refreshAssets();
  }
}

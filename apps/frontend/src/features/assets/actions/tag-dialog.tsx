import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Choice } from "@/components/ui/combo-box";
import { MultiSelect } from "@/components/ui/multi-select";
import { Note } from "@/components/ui/note";
import { showToast } from "@/components/ui/toast";
import { searchReferences } from "@/lib/references";
import { createTag } from "../form/create-tag";
import { type ActionDialogProps, BatchDialog } from "./batch-dialog";
import { RefusalNote } from "./refusal-note";
import { useBatch } from "./use-batch";
import { useActionText } from "./use-counted";

/** Adds free tags to assets, and removes others. */
export function TagDialog({ targets, isOpen, onClose, onDone }: ActionDialogProps) {
  const { t } = useTranslation("asset-actions");
  const batch = useBatch();
  const text = useActionText("tag", targets);
  const [added, setAdded] = useState<readonly Choice[]>([]);
  const [removed, setRemoved] = useState<readonly Choice[]>([]);
  const [isNothing, setNothing] = useState(false);
  const submit = async () => {
    const isEmpty = added.length + removed.length === 0;
    setNothing(isEmpty);
    if (isEmpty) return;
    const data = {
      ...(added.length > 0 && { add_tag_ids: added.map(({ id }) => id) }),
      ...(removed.length > 0 && { remove_tag_ids: removed.map(({ id }) => id) }),
    };
    const result = await batch.run(targets, { kind: "update", data });
    if (result === undefined) return;
    if (result.doneCount > 0) showToast(t("done.tag", { count: result.doneCount }));
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
    >
      <RefusalNote error={batch.error} asset={targets.count === 1 ? targets.assets[0] : undefined} />
      <MultiSelect
        label={t("tags.add")}
        isOptional
        value={added}
        onChange={setAdded}
        load={(query, signal) => searchReferences("tag", query, signal)}
        onCreate={createTag}
      />
      <MultiSelect
        label={t("tags.remove")}
        isOptional
        value={removed}
        onChange={setRemoved}
        load={(query, signal) => searchReferences("tag", query, signal)}
      />
      {isNothing && <Note>{t("tags.nothing")}</Note>}
    </BatchDialog>
  );
}

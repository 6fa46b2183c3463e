import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Choice, ComboBox } from "@/components/ui/combo-box";
import { TextAreaField } from "@/components/ui/text-area-field";
import { showToast } from "@/components/ui/toast";
import { useProblems } from "@/lib/problems";
import { searchReferences } from "@/lib/references";
import { useFormat } from "@/lib/use-format";
import { timeOfDay } from "@/lib/zoned-time";
import { FoldButton } from "../form/fold";
import { type ActionDialogProps, BatchDialog } from "./batch-dialog";
import { MORNING, PastTimeField } from "./past-time-field";
import { RefusalNote } from "./refusal-note";
import { StatusSelect } from "./status-select";
import { useBatch } from "./use-batch";
import { useActionText } from "./use-counted";

/** Takes assets back. */
export function CheckInDialog({ targets, isOpen, onClose, onDone }: ActionDialogProps) {
  const { t } = useTranslation("asset-actions");
  const { timeZone } = useFormat();
  const problems = useProblems();
  const batch = useBatch();
  const [location, setLocation] = useState<Choice | null>(null);
  const [status, setStatus] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [returned, setReturned] = useState({ day: null as string | null, time: MORNING });
  const [isMore, setMore] = useState(false);
  const fieldProblems = problems.fields(batch.error);
  const isMoreShown = isMore || "status" in fieldProblems || "checked_in_at" in fieldProblems;
  const text = useActionText("check-in", targets);

  const submit = async () => {
    const data = {
      ...(location !== null && { location_id: location.id }),
      ...(status !== null && { status }),
      ...(note.trim() !== "" && { note: note.trim() }),
      ...(returned.day !== null && { checked_in_at: timeOfDay(returned.day, returned.time, timeZone) }),
    };
    const result = await batch.run(targets, { kind: "check-in", data });
    if (result === undefined) return;
    if (result.doneCount > 0) showToast(t("done.check-in", { count: result.doneCount }));
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
      <ComboBox
        label={t("field.location")}
        isOptional
        name="location_id"
        hint={t("field.locationHint")}
        value={location}
        onChange={setLocation}
        load={(query, signal) => searchReferences("location", query, signal)}
      />
      <TextAreaField
        label={t("field.note")}
        isOptional
        name="note"
        rows={2}
        value={note}
        onChange={setNote}
        autoFocus
      />
      <FoldButton isOpen={isMoreShown} onChange={setMore}>
        {t("field.more")}
      </FoldButton>
      {isMoreShown && (
        <>
          <StatusSelect value={status} onChange={setStatus} />
          <PastTimeField
            label={t("field.inOn")}
            hint={t("field.inHint")}
            name="checked_in_at"
            value={returned}
            onChange={setReturned}
          />
        </>
      )}
    </BatchDialog>
  );
}

import type { Assignment, FaultReport } from "@sams/api-client";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { Note } from "@/components/ui/note";
import { PhotoButton } from "@/components/ui/photo-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { useOfflineReason } from "@/lib/connection";
import { useDraft } from "@/lib/drafts";
import { useProblems } from "@/lib/problems";
import { useFormat } from "@/lib/use-format";
import { useReportFault } from "./use-report-fault";

const MAX_LENGTH = 10_000;

interface ReportDialogProps {
  assignment: Assignment;
  /** A report of the same asset that is not repaired yet. */
  openReport: FaultReport | undefined;
  isOpen: boolean;
  onClose: () => void;
}

/** Report a fault in words, with a photo; it joins a repair that is open already. */
export function ReportDialog({ assignment, openReport, isOpen, onClose }: ReportDialogProps) {
  const { t } = useTranslation("me");
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const problems = useProblems();
  const offlineReason = useOfflineReason();
  const draft = useDraft<string>(`fault-report:${assignment.asset.id}`);
  const [description, setDescription] = useState(draft.initial ?? "");
  const [photo, setPhoto] = useState<File | null>(null);
  const { mutation, sent } = useReportFault(assignment.asset, () => {
    draft.discard();
    onClose();
  });
  const fields = problems.fields(mutation.error);
  const formId = `report-${assignment.id}`;
  return (
    <Dialog
      title={t("report.title", { name: format.name(assignment.asset) })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{tCommon(sent ? "action.close" : "action.cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            isPending={mutation.isPending}
            isDisabled={description.trim() === ""}
            disabledReason={offlineReason}
          >
            {t(sent ? "report.sendPhoto" : "report.send")}
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        className="stack gap-3"
        validationErrors={fields}
        onSubmit={() => mutation.mutate({ description: description.trim(), photo })}
      >
        {openReport && !sent && <Note>{t("report.joins")}</Note>}
        <TextAreaField
          label={t("report.what")}
          name="description"
          autoFocus
          isReadOnly={sent}
          maxLength={MAX_LENGTH}
          value={description}
          onChange={(text) => {
            setDescription(text);
            draft.save(text);
          }}
        />
        <PhotoButton photo={photo} onChange={setPhoto} isDisabled={mutation.isPending} />
        {mutation.isError && Object.keys(fields).length === 0 && (
          <Note tone="danger">
            {sent && `${t("report.onlyPhotoFailed")} `}
            {problems.text(mutation.error)}
          </Note>
        )}
      </Form>
    </Dialog>
  );
}

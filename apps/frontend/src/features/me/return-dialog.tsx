import type { Assignment } from "@sams/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { Note } from "@/components/ui/note";
import { TextAreaField } from "@/components/ui/text-area-field";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useOfflineReason } from "@/lib/connection";
import { useIdempotencyKey } from "@/lib/idempotency";
import { cancelRequest } from "@/lib/my-requests";
import { useProblems } from "@/lib/problems";
import { usePermission } from "@/lib/session";
import { useFormat } from "@/lib/use-format";

interface ReturnDialogProps {
  assignment: Assignment;
  isOpen: boolean;
  onClose: () => void;
}

/** Give an asset back: at once for those who may check in, otherwise by a request. */
export function ReturnDialog({ assignment, isOpen, onClose }: ReturnDialogProps) {
  const { t } = useTranslation("me");
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const problems = useProblems();
  const offlineReason = useOfflineReason();
  const isAtOnce = usePermission("assets:assign");
  const [note, setNote] = useState("");
  const give = useReturn(assignment, isAtOnce, onClose);
  const formId = `return-${assignment.id}`;
  const fields = problems.fields(give.error);
  return (
    <Dialog
      title={t("return.title", { name: format.name(assignment.asset) })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{tCommon("action.cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            isPending={give.isPending}
            disabledReason={offlineReason}
          >
            {t(isAtOnce ? "action.return" : "return.request")}
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        className="stack gap-3"
        validationErrors={fields}
        onSubmit={() => give.mutate(note.trim())}
      >
        <p>{t(isAtOnce ? "return.atOnce" : "return.byRequest")}</p>
        <TextAreaField
          label={t("note")}
          name={isAtOnce ? "note" : "reason"}
          isOptional
          rows={2}
          value={note}
          onChange={setNote}
        />
        {give.isError && Object.keys(fields).length === 0 && (
          <Note tone="danger">{problems.text(give.error)}</Note>
        )}
      </Form>
    </Dialog>
  );
}

function useReturn({ asset, due_at: due }: Assignment, isAtOnce: boolean, onDone: () => void) {
  const { t } = useTranslation("me");
  const { t: tCommon } = useTranslation();
  const problems = useProblems();
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  return useMutation({
    mutationFn: async (note: string) => {
      if (isAtOnce) {
        const body = note === "" ? {} : { note };
        const params = { path: { asset_id: asset.id }, header: { "Idempotency-Key": keyOf(body) } };
        await sams.POST("/api/v1/assets/{asset_id}/check-in", { params, body });
        return null;
      }
      const type = due === null ? ("checkin" as const) : ("return" as const);
      const body = { type, asset_id: asset.id, quantity: 1, reason: note || t("return.reason") };
      const params = { header: { "Idempotency-Key": keyOf(body) } };
      return (await sams.POST("/api/v1/workflows", { params, body })).data;
    },
    onSuccess: async (request) => {
      onDone();
      if (request === null) showToast(t("return.done", { tag: asset.asset_tag }));
      else {
        const undo = () =>
          void cancelRequest(request.id).catch((error) => showErrorToast(problems.text(error)));
        showToast(t("return.requested", { tag: asset.asset_tag }), {
          action: { name: tCommon("action.undo"), onAction: undo },
        });
      }
      await Promise.all(
        ["assignment", "workflow", "asset"].map((type) =>
          queryClient.invalidateQueries({ queryKey: [type] }),
        ),
      );
    },
  });
}

import { type Assignment, isProblem } from "@sams/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
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
import { addDays, moveToDay } from "./extend-time";

const USUAL_DAYS = 7;

interface ExtendDialogProps {
  assignment: Assignment;
  /** The due date at present. */
  due: string;
  isOpen: boolean;
  onClose: () => void;
}

/** Ask for a later due date, or set it; where a reservation is in the way, says which date is possible. */
export function ExtendDialog({ assignment, due, isOpen, onClose }: ExtendDialogProps) {
  const { t } = useTranslation("me");
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const problems = useProblems();
  const offlineReason = useOfflineReason();
  const isAtOnce = usePermission("assets:assign");
  const today = format.today();
  const dueDay = format.dateOf(due);
  // What is overdue is extended from today on.
  const isOver = dueDay < today;
  const firstDay = isOver ? today : addDays(dueDay, 1);
  const [day, setDay] = useState<string | null>(addDays(isOver ? today : dueDay, USUAL_DAYS));
  const [note, setNote] = useState("");
  const extend = useExtend(assignment, onClose);
  const latest = latestOf(extend.error);
  const latestDay = latest === undefined ? undefined : format.dateOf(latest);
  const fields = problems.fields(extend.error);
  const formId = `extend-${assignment.id}`;
  const submit = () => {
    if (day === null) return;
    // The latest possible time may be earlier on its day than the time of the present due date.
    const time = latest !== undefined && day === latestDay ? latest : moveToDay(due, day, format.timeZone);
    extend.mutate({ due_at: time, ...(note.trim() && { note: note.trim() }) });
  };
  return (
    <Dialog
      title={t("extend.title", { name: format.name(assignment.asset) })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{tCommon("action.cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            isPending={extend.isPending}
            isDisabled={day === null}
            disabledReason={offlineReason}
          >
            {t(isAtOnce ? "action.extend" : "extend.request")}
          </Button>
        </>
      }
    >
      <Form id={formId} className="stack gap-3" validationErrors={fields} onSubmit={submit}>
        <p className="ink-2">{t("extend.present", { date: format.day(due) })}</p>
        <DateField
          label={t("extend.until")}
          name="due_at"
          minValue={firstDay}
          value={day}
          onChange={setDay}
        />
        <TextAreaField label={t("reason")} name="note" isOptional rows={2} value={note} onChange={setNote} />
        {extend.isError && Object.keys(fields).length === 0 && (
          <Note tone="danger">
            <p>{problems.text(extend.error)}</p>
            {latestDay !== undefined && (
              <div className="row flex-wrap gap-2 mt-2">
                <span>{t("extend.latest", { date: format.day(latestDay) })}</span>
                <Button size="small" onPress={() => setDay(latestDay)}>
                  {t("extend.useLatest", { date: format.day(latestDay) })}
                </Button>
              </div>
            )}
          </Note>
        )}
      </Form>
    </Dialog>
  );
}

/** The latest due time that the API names when a reservation is in the way. */
function latestOf(error: unknown): string | undefined {
  if (!isProblem(error, "reservation_conflict")) return undefined;
  const { latest_due_at: latest } = error.problem;
  return typeof latest === "string" ? latest : undefined;
}

function useExtend({ id, asset }: Assignment, onDone: () => void) {
  const { t } = useTranslation("me");
  const { t: tCommon } = useTranslation();
  const problems = useProblems();
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: { due_at: string; note?: string }) => {
      const params = { path: { assignment_id: id }, header: { "Idempotency-Key": keyOf(body) } };
      return (await sams.POST("/api/v1/assignments/{assignment_id}/extend", { params, body })).data;
    },
    onSuccess: async ({ workflow }) => {
      onDone();
      if (workflow === null) showToast(t("extend.done", { tag: asset.asset_tag }));
      else {
        const undo = () =>
          void cancelRequest(workflow.id).catch((error) => showErrorToast(problems.text(error)));
        showToast(t("extend.requested", { tag: asset.asset_tag }), {
          action: { name: tCommon("action.undo"), onAction: undo },
        });
      }
      await Promise.all(
        ["assignment", "workflow"].map((type) => queryClient.invalidateQueries({ queryKey: [type] })),
      );
    },
  });
}

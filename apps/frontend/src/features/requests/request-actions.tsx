import type { WorkflowDetail } from "@sams/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Check, Undo2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Note } from "@/components/ui/note";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { useRequestTexts } from "@/components/workflow/request-texts";
import { sams } from "@/lib/api";
import { useOfflineReason } from "@/lib/connection";
import { cancelRequest } from "@/lib/my-requests";
import { useProblems } from "@/lib/problems";
import { useUser } from "@/lib/session";
import { requestQuery } from "./queries";

/** What the user can do about a request: take note of its decision, or cancel it. */
export function RequestActions({ request }: { request: WorkflowDetail }) {
  const { t } = useTranslation("requests");
  const me = useUser();
  const offlineReason = useOfflineReason();
  const [isAsked, setIsAsked] = useState(false);
  const acknowledge = useAcknowledge(request);
  const isMine = request.requester.id === me.id;
  const isForMe = request.requested_for.id === me.id;
  const isDecided = request.decided_at !== null && request.acknowledged_at === null;
  // What starts later can be cancelled until it is handed out.
  const canCancel =
    request.state === "pending" || (request.state === "approved" && request.starts_at !== null);
  if (!(isMine && isDecided) && !((isMine || isForMe) && canCancel)) return null;
  return (
    <section className="row flex-wrap gap-2">
      {isMine && isDecided && (
        <Button
          icon={Check}
          isPending={acknowledge.isPending}
          disabledReason={offlineReason}
          onPress={() => acknowledge.mutate()}
        >
          {t("actions.acknowledge")}
        </Button>
      )}
      {canCancel && (
        <Button icon={Undo2} disabledReason={offlineReason} onPress={() => setIsAsked(true)}>
          {t("actions.cancel")}
        </Button>
      )}
      <CancelDialog request={request} isOpen={isAsked} onClose={() => setIsAsked(false)} />
    </section>
  );
}

interface CancelDialogProps {
  request: WorkflowDetail;
  isOpen: boolean;
  onClose: () => void;
}

function CancelDialog({ request, isOpen, onClose }: CancelDialogProps) {
  const { t } = useTranslation("requests");
  const { t: tCommon } = useTranslation();
  const problems = useProblems();
  const texts = useRequestTexts();
  const offlineReason = useOfflineReason();
  const cancel = useMutation({
    mutationFn: () => cancelRequest(request.id),
    onSuccess: () => {
      onClose();
      showToast(t("actions.cancelled"));
    },
  });
  return (
    <Dialog
      kind="alert"
      title={t("actions.cancelTitle")}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{tCommon("action.close")}</Button>
          <Button
            variant="danger"
            isPending={cancel.isPending}
            disabledReason={offlineReason}
            onPress={() => cancel.mutate()}
          >
            {t("actions.cancel")}
          </Button>
        </>
      }
    >
      <p>{texts.title(request)}</p>
      {cancel.isError && (
        <div className="pt-3">
          <Note tone="danger">{problems.text(cancel.error)}</Note>
        </div>
      )}
    </Dialog>
  );
}

function useAcknowledge({ id }: WorkflowDetail) {
  const problems = useProblems();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const params = { path: { workflow_id: id } };
      return (await sams.POST("/api/v1/workflows/{workflow_id}/acknowledge", { params })).data;
    },
    onSuccess: (request) => {
      queryClient.setQueryData(requestQuery(id).queryKey, request);
      void queryClient.invalidateQueries({ queryKey: ["workflow"] });
    },
    onError: (error) => showErrorToast(problems.text(error)),
  });
}

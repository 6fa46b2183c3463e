import type { CreateWorkflowRequest } from "@sams/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useIdempotencyKey } from "@/lib/idempotency";
import { cancelRequest } from "@/lib/my-requests";
import { useProblems } from "@/lib/problems";
import { requestQuery } from "./queries";

/** Send a request and show it; it can be taken back for 8 s, and cancelled afterwards. */
export function useSendRequest(onSent: () => void) {
  const { t } = useTranslation("requests");
  const { t: tCommon } = useTranslation();
  const problems = useProblems();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: CreateWorkflowRequest) => {
      const params = { header: { "Idempotency-Key": keyOf(body) } };
      return (await sams.POST("/api/v1/workflows", { params, body })).data;
    },
    onSuccess: async (request) => {
      onSent();
      queryClient.setQueryData(requestQuery(request.id).queryKey, request);
      void queryClient.invalidateQueries({ queryKey: ["workflow", "list"] });
      const undo = () =>
        void cancelRequest(request.id).catch((error) => showErrorToast(problems.text(error)));
      showToast(t("new.sent"), { action: { name: tCommon("action.undo"), onAction: undo } });
      await navigate({ to: "/me/requests", search: { peek: request.id }, replace: true });
    },
  });
}

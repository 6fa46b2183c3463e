import type { WorkflowComment } from "@sams/api-client";
import { newIdempotencyKey } from "@sams/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { showErrorToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useProblems } from "@/lib/problems";
import { useUser } from "@/lib/session";
import { commentsQuery } from "./queries";

/** Comment on a request: the comment is shown at once, and taken back when the API refuses it. */
export function useComment(requestId: string, onFailed: (text: string) => void) {
  const { t } = useTranslation("approvals");
  const problems = useProblems();
  const me = useUser();
  const queryClient = useQueryClient();
  const { queryKey } = commentsQuery(requestId);
  return useMutation({
    mutationFn: async ({ text, key }: { text: string; key: string }) => {
      const params = { path: { workflow_id: requestId }, header: { "Idempotency-Key": key } };
      return (await sams.POST("/api/v1/workflows/{workflow_id}/comments", { params, body: { text } })).data;
    },
    onMutate: async ({ text, key }) => {
      await queryClient.cancelQueries({ queryKey });
      const now = new Date().toISOString();
      const times = { created_at: now, updated_at: now, deleted_at: null };
      const comment: WorkflowComment = {
        id: key,
        author: { id: me.id, name: me.name, name_en: null },
        text,
        version: 1,
        ...times,
      };
      queryClient.setQueryData(queryKey, (before) => [...(before ?? []), comment]);
    },
    onError: (error, { text, key }) => {
      queryClient.setQueryData(queryKey, (before) => before?.filter(({ id }) => id !== key));
      onFailed(text);
      showErrorToast(t("commentFailed", { reason: problems.text(error) }));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
}

/** Return the variables of a new comment. */
export function newComment(text: string) {
  return { text, key: newIdempotencyKey() };
}

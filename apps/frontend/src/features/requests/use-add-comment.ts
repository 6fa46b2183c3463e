import { newIdempotencyKey, type WorkflowComment } from "@sams/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { showErrorToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useProblems } from "@/lib/problems";
import { useUser } from "@/lib/session";
import { commentsQuery } from "./queries";

/**
 * Return a function that adds a comment to a request.
 *
 * The comment stands in the list at once; if the API refuses it, it is taken out again and given to `onLost`.
 */
export function useAddComment(requestId: string, onLost: (text: string) => void): (text: string) => void {
  const { t } = useTranslation("requests");
  const problems = useProblems();
  const me = useUser();
  const queryClient = useQueryClient();
  const { queryKey } = commentsQuery(requestId);
  const mutation = useMutation({
    mutationFn: async ({ text, key }: { text: string; key: string }) => {
      const params = { path: { workflow_id: requestId }, header: { "Idempotency-Key": key } };
      return (await sams.POST("/api/v1/workflows/{workflow_id}/comments", { params, body: { text } })).data;
    },
    onMutate: async ({ text, key }) => {
      await queryClient.cancelQueries({ queryKey });
      const now = new Date().toISOString();
      const comment: WorkflowComment = {
        id: key,
        author: { id: me.id, name: me.name, name_en: null },
        text,
        version: 1,
        created_at: now,
        updated_at: now,
        deleted_at: null,
      };
      queryClient.setQueryData(queryKey, (before) => [...(before ?? []), comment]);
    },
    onError: (error, { text, key }) => {
      queryClient.setQueryData(queryKey, (before) => before?.filter(({ id }) => id !== key));
      onLost(text);
      showErrorToast(t("comments.failed", { reason: problems.text(error) }));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
  return (text) => mutation.mutate({ text, key: newIdempotencyKey() });
}

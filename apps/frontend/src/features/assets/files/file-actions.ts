import { type Attachment, etag } from "@sams/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useProblems } from "@/lib/problems";

/** What one can do with a file of an asset; each shows its progress and its refusal. */
export function useFileActions(file: Attachment) {
  const { t } = useTranslation(["asset-detail", "common"]);
  const problems = useProblems();
  const queryClient = useQueryClient();
  const path = { attachment_id: file.id };
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["attachment", "list"] });
  const onError = (error: unknown) => void showErrorToast(problems.text(error));

  const restore = useMutation({
    mutationFn: () => sams.POST("/api/v1/attachments/{attachment_id}/restore", { params: { path } }),
    onSuccess: refresh,
    onError,
  });
  const remove = useMutation({
    mutationFn: () =>
      sams.DELETE("/api/v1/attachments/{attachment_id}", {
        params: { path, header: { "If-Match": etag(file) } },
      }),
    onSuccess: async () => {
      showToast(t("files.deletedToast", { name: file.file_name }), {
        action: { name: t("common:action.undo"), onAction: () => restore.mutate() },
      });
      await refresh();
    },
    onError,
  });
  const describe = useMutation({
    mutationFn: (description: string | null) =>
      sams.PATCH("/api/v1/attachments/{attachment_id}", {
        params: { path, header: { "If-Match": etag(file) } },
        body: { description },
      }),
    onSuccess: refresh,
    onError,
  });
  const download = useMutation({
    mutationFn: async () => {
      const init = { params: { path }, parseAs: "blob" } as const;
      save((await sams.GET("/api/v1/attachments/{attachment_id}/content", init)).data, file.file_name);
    },
    onError,
  });
  return { restore, remove, describe, download };
}

/** Let the browser save a blob under a name. */
function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content when the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url));
}

import type { Attachment } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { Paperclip } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { showErrorToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useProblems } from "@/lib/problems";
import { useFormat } from "@/lib/use-format";
import { filesQuery } from "./queries";

/** How long a downloaded file stays reachable for the browser. */
const REVOKE_AFTER_MS = 60_000;

/** The files of a request; pressing one downloads it. */
export function Files({ requestId }: { requestId: string }) {
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const problems = useProblems();
  const { data: files = [] } = useQuery(filesQuery(requestId));
  if (files.length === 0) return null;
  const open = (file: Attachment) =>
    download(file).catch((error) => showErrorToast(`${file.file_name}: ${problems.text(error)}`));
  return (
    <ul className="row mt-3 flex-wrap gap-2" aria-label={t("files")}>
      {files.map((file) => (
        <li key={file.id}>
          <Button size="small" icon={Paperclip} onPress={() => void open(file)}>
            {file.file_name} <span className="meta">{format.size(file.size)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Download a file with the session's token, and hand it to the browser. */
async function download({ id, file_name: name }: Attachment): Promise<void> {
  const { data } = await sams.GET("/api/v1/attachments/{attachment_id}/content", {
    params: { path: { attachment_id: id } },
    parseAs: "blob",
  });
  const url = URL.createObjectURL(data);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}

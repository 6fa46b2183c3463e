import { RotateCw, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { FilePreview } from "@/components/ui/file-preview";
import { IconButton } from "@/components/ui/icon-button";
import { Progress } from "@/components/ui/progress";
import { useProblems } from "@/lib/problems";
import type { Upload } from "./use-uploads";

interface UploadRowProps {
  upload: Upload;
  onRetry: () => void;
  onRemove: () => void;
}

/** A file on its way, or why it was refused. */
export function UploadRow({ upload: { file, error }, onRetry, onRemove }: UploadRowProps) {
  const { t } = useTranslation("asset-detail");
  const problems = useProblems();
  const { name } = file;
  return (
    <li className="file-item">
      <FilePreview file={file} />
      <div className="stack grow gap-1">
        <span className="cut medium" title={name}>
          {name}
        </span>
        {error === undefined ? (
          <Progress label={t("files.uploading", { name })} value={null} />
        ) : (
          <span className="danger-ink" role="alert">
            {problems.text(error)}
          </span>
        )}
      </div>
      {error !== undefined && (
        <>
          <IconButton icon={RotateCw} size="small" label={t("files.retry", { name })} onPress={onRetry} />
          <IconButton icon={X} size="small" label={t("files.remove", { name })} onPress={onRemove} />
        </>
      )}
    </li>
  );
}

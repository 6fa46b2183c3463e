import type { Attachment } from "@sams/api-client";
import { Download, Pencil, RotateCcw, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useFormat } from "@/lib/use-format";
import { useFileActions } from "./file-actions";
import { FileDescription } from "./file-description";
import { FileThumbnail } from "./file-thumbnail";

interface FileRowProps {
  file: Attachment;
  canWrite: boolean;
  /** Actions wait for the connection. */
  isOffline: boolean;
}

/** A file of the asset, or a deleted one that can be restored. */
export function FileRow({ file, canWrite, isOffline }: FileRowProps) {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  const [isEditing, setIsEditing] = useState(false);
  const actions = useFileActions(file);
  const { file_name: name, description } = file;
  const uploaded = t("files.uploadedBy", {
    name: format.name(file.uploaded_by),
    date: format.date(file.created_at),
  });
  return (
    <li className="file-item">
      <FileThumbnail file={file} />
      <div className="grow">
        <span className="cut medium block" title={name}>
          {name}
        </span>
        <span className="meta">
          {format.size(file.size)} · {uploaded}
          {file.deleted_at !== null && ` · ${t("files.deletedOn", { date: format.date(file.deleted_at) })}`}
        </span>
        {isEditing ? (
          <FileDescription
            initial={description ?? ""}
            isPending={actions.describe.isPending}
            onSave={(text) => actions.describe.mutate(text, { onSuccess: () => setIsEditing(false) })}
            onCancel={() => setIsEditing(false)}
          />
        ) : (
          description && <p className="data text-ink-2">{description}</p>
        )}
      </div>
      {file.deleted_at !== null && canWrite && (
        <Button
          size="small"
          icon={RotateCcw}
          isDisabled={isOffline}
          isPending={actions.restore.isPending}
          onPress={() => actions.restore.mutate()}
        >
          {t("files.restore")}
        </Button>
      )}
      {file.deleted_at === null && (
        <div className="row">
          {canWrite && !isEditing && (
            <IconButton
              icon={Pencil}
              size="small"
              label={t(description ? "files.editDescription" : "files.addDescription")}
              isDisabled={isOffline}
              onPress={() => setIsEditing(true)}
            />
          )}
          <IconButton
            icon={Download}
            size="small"
            label={t("files.download", { name })}
            isDisabled={isOffline}
            isPending={actions.download.isPending}
            onPress={() => actions.download.mutate()}
          />
          {canWrite && (
            <IconButton
              icon={Trash2}
              size="small"
              label={t("files.delete", { name })}
              isDisabled={isOffline}
              isPending={actions.remove.isPending}
              onPress={() => actions.remove.mutate()}
            />
          )}
        </div>
      )}
    </li>
  );
}

import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PHONE } from "@/components/page/page";
import { PagedList } from "@/components/paged-list/paged-list";
import { FileDrop } from "@/components/ui/file-drop";
import { Switch } from "@/components/ui/switch";
import { offlineSince } from "@/lib/connection";
import { useMediaQuery } from "@/lib/media-query";
import { usePermission } from "@/lib/session";
import { useStore } from "@/lib/store";
import { filesQuery } from "../detail/detail-queries";
import { FileRow } from "../files/file-row";
import { UploadRow } from "../files/upload-row";
import { useUploads } from "../files/use-uploads";
import type { AssetTabProps } from "./history-tab";

/** The files of the asset: dropped, chosen or taken with a phone's camera; deleted ones can be restored. */
export default function FilesTab({ asset }: AssetTabProps) {
  const { t } = useTranslation(["asset-detail", "common"]);
  const isPhone = useMediaQuery(PHONE);
  const isOffline = useStore(offlineSince) !== undefined;
  const canWrite = usePermission("assets:write") && asset.deleted_at === null;
  const [showsDeleted, setShowsDeleted] = useState(false);
  const query = useInfiniteQuery(filesQuery(asset.id, showsDeleted));
  const { uploads, add, retry, remove } = useUploads(asset.id);
  return (
    <div className="tab-body stack gap-3">
      {canWrite && (
        <div className="file-tools">
          <FileDrop
            label={t("files.drop")}
            files={[]}
            onChange={add}
            canTakePhoto={isPhone}
            isDisabled={isOffline}
          />
          {isOffline && <p className="hint">{t("common:offline.actionDisabled")}</p>}
        </div>
      )}
      {uploads.length > 0 && (
        <ul>
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onRetry={() => retry(upload.key)}
              onRemove={() => remove(upload.key)}
            />
          ))}
        </ul>
      )}
      <PagedList query={query} emptyText={t("files.empty")} failedText={t("files.failed")}>
        {(files) => (
          <ul>
            {files.map((file) => (
              <FileRow key={file.id} file={file} canWrite={canWrite} isOffline={isOffline} />
            ))}
          </ul>
        )}
      </PagedList>
      {canWrite && (
        <Switch isSelected={showsDeleted} onChange={setShowsDeleted}>
          {t("files.showDeleted")}
        </Switch>
      )}
    </div>
  );
}

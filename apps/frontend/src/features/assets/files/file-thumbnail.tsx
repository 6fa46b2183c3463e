import type { Attachment } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { FileText } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/ui/dialog";
import { useBlobUrl } from "@/lib/use-blob-url";
import { pictureQuery } from "../detail/detail-queries";

/** A small picture of an image, which opens the whole; an icon of any other file. */
export function FileThumbnail({ file }: { file: Attachment }) {
  const { t } = useTranslation("asset-detail");
  const [isOpen, setIsOpen] = useState(false);
  const { data: blob } = useQuery(pictureQuery(file.is_image ? file.id : undefined, "thumbnail"));
  const url = useBlobUrl(blob);
  if (!file.is_image) {
    return (
      <span className="thumbnail row justify-center">
        <FileText className="icon" aria-hidden />
      </span>
    );
  }
  const name = file.file_name;
  return (
    <>
      <Button aria-label={t("files.open", { name })} onPress={() => setIsOpen(true)}>
        {url === undefined ? (
          <span className="thumbnail block" />
        ) : (
          <img className="thumbnail" src={url} alt="" />
        )}
      </Button>
      <Dialog title={name} isOpen={isOpen} onClose={() => setIsOpen(false)} isWide>
        <Picture file={file} />
      </Dialog>
    </>
  );
}

function Picture({ file }: { file: Attachment }) {
  const { data: blob } = useQuery(pictureQuery(file.id, "content"));
  const url = useBlobUrl(blob);
  const size = { width: file.width ?? undefined, height: file.height ?? undefined };
  if (url === undefined) return <div className="picture" />;
  return <img className="picture" src={url} alt={file.description ?? file.file_name} {...size} />;
}

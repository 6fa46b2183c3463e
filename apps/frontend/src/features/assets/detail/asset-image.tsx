import type { Asset } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useBlobUrl } from "@/lib/use-blob-url";
import { pictureQuery } from "./detail-queries";

const ATTACHED_IMAGE = /^\/api\/v1\/attachments\/([0-9a-f-]{36})\/content$/;

/** The image of an asset: an attached one is fetched with the token of the session, another by its address. */
export function AssetImage({ asset }: { asset: Asset }) {
  const { t } = useTranslation("asset-detail");
  const attachmentId = asset.image_url?.match(ATTACHED_IMAGE)?.[1];
  const { data: blob } = useQuery(pictureQuery(attachmentId, "content"));
  const blobUrl = useBlobUrl(blob);
  if (asset.image_url === null) return null;
  const url = attachmentId === undefined ? asset.image_url : blobUrl;
  // Its place is kept while it is fetched.
  if (url === undefined) return <div className="detail-image" />;
  return <img className="detail-image" src={url} alt={t("image", { name: asset.name })} />;
}

import { isProblem } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Navigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page/page";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { assetByTagQuery } from "./queries";

const route = getRouteApi("/app/a/$assetTag");

/** The target of a label's code: leads to the page of the asset. */
export function AssetTagPage() {
  const { t } = useTranslation("asset-detail");
  const { assetTag } = route.useParams();
  const { data: asset, error } = useQuery(assetByTagQuery(assetTag));
  if (asset !== undefined) return <Navigate to="/assets/$assetId" params={{ assetId: asset.id }} replace />;
  const isUnknown = isProblem(error, "not_found", "ambiguous_code", "validation_error");
  if (error && !isUnknown) throw error;
  return (
    <Page title={assetTag} back="/assets">
      {isUnknown ? (
        <EmptyState
          title={t(isProblem(error, "ambiguous_code") ? "ambiguousTag" : "unknownTag")}
          action={
            <LinkButton href={`/assets?q=${encodeURIComponent(assetTag)}`}>{t("searchTag")}</LinkButton>
          }
        />
      ) : (
        <Skeleton>
          <div className="detail-head">
            <Bone width={240} isLarge />
          </div>
        </Skeleton>
      )}
    </Page>
  );
}

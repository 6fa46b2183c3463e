import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useShortcut } from "@/lib/shortcuts";
import { AssetDetail } from "./detail/asset-detail";
import { AssetSkeleton } from "./detail/asset-skeleton";
import { useAsset } from "./detail/use-asset";
import { lastListSearch } from "./list-context";
import { assetQuery } from "./queries";
import type { AssetSearch } from "./search";

const route = getRouteApi("/app/assets/$assetId");

/** Everything about one asset, now or at a time in the past. */
export function AssetPage() {
  const { assetId } = route.useParams();
  const { tab, as_of: asOf } = route.useSearch();
  const { t } = useTranslation("asset-detail");
  const navigate = useNavigate();
  const { data: present, error } = useAsset(assetId);
  const past = useQuery({ ...assetQuery(assetId, asOf), enabled: asOf !== undefined });
  const isPast = asOf !== undefined;
  useShortcut({ keys: "Escape", label: t("toList"), group: t("group"), isDisabled: isPast }, () => {
    void navigate({ to: "/assets", search: lastListSearch.get() });
  });
  if (present === undefined) {
    if (error) throw error;
    return <AssetSkeleton />;
  }
  const show = (id: string, search: AssetSearch, replace: boolean) =>
    void navigate({ to: "/assets/$assetId", params: { assetId: id }, search, replace });
  const searchOf = (next: { tab: string | undefined; asOf: string | undefined }): AssetSearch => ({
    ...(next.tab !== undefined && { tab: next.tab }),
    ...(next.asOf !== undefined && { as_of: next.asOf }),
  });
  return (
    <AssetDetail
      // Uploads, filters and what is unfolded belong to one asset.
      key={assetId}
      present={present}
      past={isPast ? past : undefined}
      asOf={asOf}
      tab={tab}
      onTab={(next) => show(assetId, searchOf({ tab: next, asOf }), true)}
      onAsOf={(next) => show(assetId, searchOf({ tab, asOf: next }), isPast && next !== undefined)}
      onOpen={(id) => show(id, searchOf({ tab, asOf }), true)}
    />
  );
}

import type { Asset } from "@sams/api-client";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { AsOfMenu } from "@/components/as-of/as-of-menu";
import { PastBar } from "@/components/as-of/past-bar";
import { DetailPage } from "@/components/page/detail-page";
import { PHONE } from "@/components/page/page";
import { AssetTag } from "@/components/ui/asset-tag";
import { LiveDot } from "@/components/ui/live-dot";
import { isLive } from "@/lib/live";
import { useMediaQuery } from "@/lib/media-query";
import { usePermission } from "@/lib/session";
import { useStore } from "@/lib/store";
import { AssetActions } from "../actions/asset-actions";
import { AssetCrumbs } from "./asset-crumbs";
import { AssetFactsSection } from "./asset-facts";
import { AssetSubtitle } from "./asset-subtitle";
import { type AssetTab, AssetTabs } from "./asset-tabs";
import { DeletedBanner } from "./deleted-banner";
import { momentsQuery } from "./detail-queries";
import { countDifferences } from "./differences";
import { Neighbours } from "./neighbours";
import { PastProblem } from "./past-problem";
import { useAssetFacts } from "./use-asset-facts";

interface AssetDetailProps {
  present: Asset;
  /** The state at `asOf`; undefined while the present is shown. */
  past: UseQueryResult<Asset> | undefined;
  asOf: string | undefined;
  tab: string | undefined;
  onTab: (tab: AssetTab) => void;
  onAsOf: (asOf: string | undefined) => void;
  onOpen: (id: string) => void;
}

/** The page of an asset; of the past it has another ground, marks what differs, and offers no actions. */
export function AssetDetail({ present, past, asOf, tab, onTab, onAsOf, onOpen }: AssetDetailProps) {
  const isPhone = useMediaQuery(PHONE);
  const isUp = useStore(isLive);
  const canReadEvents = usePermission("events:read");
  const canAssign = usePermission("assets:assign");
  const canWrite = usePermission("assets:write");
  const isPast = past !== undefined;
  // Until the past has arrived, the present stays in view below its bar.
  const asset = past?.data ?? present;
  const compared = past?.data === undefined ? undefined : present;
  const texts = useAssetFacts(asset, compared);
  const { data: moments } = useQuery({ ...momentsQuery(present.id), enabled: isPast && canReadEvents });
  const banner =
    asOf !== undefined ? (
      <PastBar
        asOf={asOf}
        onChange={onAsOf}
        moments={moments}
        differences={compared && countDifferences(asset, compared, texts.changed)}
      />
    ) : (
      present.deleted_at !== null && <DeletedBanner asset={present} />
    );
  const asOfMenu = <AsOfMenu asOf={asOf} onChange={onAsOf} isIconOnly={isPhone} />;
  // The banner of a deleted asset restores it.
  const hasActions = !isPast && present.deleted_at === null && (canAssign || canWrite);
  const hasFailed = past?.error != null && past.data === undefined;
  return (
    <DetailPage
      title={asset.name}
      titleEnd={<AssetTag tag={asset.asset_tag} isLabel canCopy />}
      subtitle={!hasFailed && <AssetSubtitle asset={asset} asOf={asOf} present={compared} />}
      crumbs={<AssetCrumbs asOf={asOf} />}
      crumbsEnd={
        <>
          {!isPast && <LiveDot isUp={isUp} />}
          <Neighbours assetId={present.id} onOpen={onOpen} />
        </>
      }
      back="/assets"
      actions={
        <>
          {asOfMenu}
          {hasActions && <AssetActions asset={present} />}
        </>
      }
      phoneTitle={asset.asset_tag}
      phoneActions={asOfMenu}
      bottom={hasActions && <AssetActions asset={present} />}
      banner={banner}
      isPast={isPast}
    >
      {hasFailed ? (
        <PastProblem error={past.error} onRetry={() => void past.refetch()} />
      ) : (
        <>
          {!isPhone && <AssetFactsSection asset={asset} texts={texts} />}
          <AssetTabs asset={asset} asOf={asOf} onAsOf={onAsOf} tab={tab} onTab={onTab} texts={texts} />
        </>
      )}
    </DetailPage>
  );
}

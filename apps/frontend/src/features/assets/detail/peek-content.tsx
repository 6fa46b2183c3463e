import type { Asset } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { HistoryList } from "@/components/history/history-list";
import { useHistoryContext } from "@/components/history/use-history-context";
import { Note } from "@/components/ui/note";
import { usePermission } from "@/lib/session";
import { useFormat } from "@/lib/use-format";
import { AssetActions } from "../actions/asset-actions";
import { AssetSubtitle } from "./asset-subtitle";
import { historyCountQuery, recentHistoryQuery } from "./detail-queries";
import { filledFacts } from "./facts";
import { FactsList } from "./facts-list";
import { useAssetFacts } from "./use-asset-facts";

const SHOWN_EVENTS = 5;

/** The page of an asset in 440 px: status and holder, the likely action, facts, and what happened last. */
export function PeekContent({ asset, asOf }: { asset: Asset; asOf: string | undefined }) {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  const canReadEvents = usePermission("events:read");
  const { facts } = useAssetFacts(asset);
  return (
    <>
      <h2 className="title data">{asset.name}</h2>
      <div className="detail-subtitle">
        <AssetSubtitle asset={asset} asOf={asOf} />
      </div>
      {asset.deleted_at !== null && (
        <div className="mt-3">
          <Note tone="warn">{t("deleted", { date: format.dateTime(asset.deleted_at) })}</Note>
        </div>
      )}
      {asOf === undefined && (
        <div className="peek-actions">
          <AssetActions asset={asset} />
        </div>
      )}
      <hr className="rule" />
      <FactsList facts={facts && filledFacts([...facts.product, ...facts.purchase])} />
      {canReadEvents && asOf === undefined && <RecentHistory asset={asset} />}
    </>
  );
}

function RecentHistory({ asset }: { asset: Asset }) {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  const context = useHistoryContext(asset.currency);
  const { data: events } = useQuery(recentHistoryQuery(asset.id, SHOWN_EVENTS));
  const { data: count } = useQuery(historyCountQuery(asset.id));
  return (
    <>
      <hr className="rule" />
      <h3 className="sec-head">
        {t("peek.history")}
        {count && <span className="count">{format.total(count.total, count.isExact)}</span>}
        <Link
          to="/assets/$assetId"
          params={{ assetId: asset.id }}
          search={{ tab: "history" }}
          className="end meta"
        >
          {t("peek.allHistory")}
        </Link>
      </h3>
      {events && <HistoryList events={events} context={context} isShort />}
    </>
  );
}

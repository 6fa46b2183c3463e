import type { Asset } from "@sams/api-client";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { HISTORY_FILTERS, type HistoryFilter } from "@/components/history/filters";
import { HistoryList } from "@/components/history/history-list";
import { useHistoryContext } from "@/components/history/use-history-context";
import { PagedList } from "@/components/paged-list/paged-list";
import { Button } from "@/components/ui/button";
import { Segmented } from "@/components/ui/segmented";
import { historyCountQuery, historyQuery } from "../detail/detail-queries";

export interface AssetTabProps {
  asset: Asset;
  asOf: string | undefined;
  onAsOf: (asOf: string | undefined) => void;
}

/** What happened to the asset, as sentences; each event leads to the state after it. */
export default function HistoryTab({ asset, asOf, onAsOf }: AssetTabProps) {
  const { t } = useTranslation("history");
  const [filter, setFilter] = useState<HistoryFilter>("all");
  const context = useHistoryContext(asset.currency);
  const query = useInfiniteQuery(historyQuery(asset.id, filter, asOf));
  return (
    <>
      <div className="tab-tools">
        <Segmented
          label={t("filter.label")}
          size="small"
          options={HISTORY_FILTERS.map((id) => ({ id, name: t(`filter.${id}`) }))}
          value={filter}
          onChange={setFilter}
        />
      </div>
      <div className="tab-body">
        <PagedList
          query={query}
          emptyText={t(filter === "all" ? "empty" : "emptyFiltered")}
          failedText={t("failed")}
        >
          {(events) => (
            <HistoryList
              events={events}
              context={context}
              renderEnd={(event) =>
                event.occurred_at !== asOf && (
                  <Button
                    variant="quiet"
                    size="tiny"
                    className="see-then"
                    onPress={() => onAsOf(event.occurred_at)}
                  >
                    {t("seeThen")}
                  </Button>
                )
              }
            />
          )}
        </PagedList>
        {asOf !== undefined && <LaterEvents assetId={asset.id} asOf={asOf} onAsOf={onAsOf} />}
      </div>
    </>
  );
}

function LaterEvents({
  assetId,
  asOf,
  onAsOf,
}: {
  assetId: string;
  asOf: string;
  onAsOf: AssetTabProps["onAsOf"];
}) {
  const { t } = useTranslation("history");
  const { data: later } = useQuery(historyCountQuery(assetId, { after: asOf }));
  if (!later || later.total === 0) return null;
  return (
    <p className="meta pt-3">
      {t("later", { count: later.total })}{" "}
      <Button variant="quiet" size="tiny" className="link" onPress={() => onAsOf(undefined)}>
        {t("toPresent")}
      </Button>
    </p>
  );
}

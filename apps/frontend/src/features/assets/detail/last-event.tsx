import type { Asset } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { History } from "lucide-react";
import { Button } from "react-aria-components";
import { describeEvent } from "@/components/history/describe";
import { useHistoryContext } from "@/components/history/use-history-context";
import { useFormat } from "@/lib/use-format";
import { recentHistoryQuery } from "./detail-queries";

/** What happened last to the asset, below its facts on a phone; leads to the history. */
export function LastEvent({ asset, onOpen }: { asset: Asset; onOpen: () => void }) {
  const format = useFormat();
  const context = useHistoryContext(asset.currency);
  const { data: events } = useQuery(recentHistoryQuery(asset.id, 1));
  const event = events?.[0];
  if (event === undefined) return null;
  const { sentence } = describeEvent(event, context);
  return (
    <Button className="list-row top w-full" onPress={onOpen}>
      <History className="icon large text-ink-3" aria-hidden />
      <span className="grow">
        <span className="block">{sentence.map(({ text }) => text).join("")}</span>
        <span className="list-row-fact">{format.ago(event.occurred_at)}</span>
      </span>
    </Button>
  );
}

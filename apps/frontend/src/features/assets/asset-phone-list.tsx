import type { Asset } from "@sams/api-client";
import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { Status } from "@/components/ui/status";
import { useFormat } from "@/lib/use-format";

const ROW_HEIGHT = 61;
const PLACEHOLDER_ROWS = 10;

interface AssetPhoneListProps {
  rows: Asset[];
  isLoading: boolean;
  hasMore: boolean;
  fetchMore: () => unknown;
  empty: ReactNode;
}

/** The list on a phone: the name, and below it the asset tag and who has it. */
export function AssetPhoneList({ rows, isLoading, hasMore, fetchMore, empty }: AssetPhoneListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const count = isLoading ? PLACEHOLDER_ROWS : rows.length + (hasMore ? PLACEHOLDER_ROWS : 0);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const items = virtualizer.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) + PLACEHOLDER_ROWS >= rows.length;
  useEffect(() => {
    if (hasMore && !isLoading && isNearEnd) fetchMore();
  }, [hasMore, isLoading, isNearEnd, fetchMore]);
  if (!isLoading && rows.length === 0) return empty;
  return (
    <div ref={scroller} className="page-scroll">
      <ul className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start, key }) => (
          <li key={key} className="list-row absolute inset-x-0" style={{ top: start, height: ROW_HEIGHT }}>
            <PhoneRow asset={isLoading ? undefined : rows[index]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PhoneRow({ asset }: { asset: Asset | undefined }) {
  const format = useFormat();
  const place = asset?.holder ?? asset?.location;
  if (asset === undefined) return <span className="skeleton w-40" aria-hidden />;
  return (
    <Link to="/assets/$assetId" params={{ assetId: asset.id }} className="grow min-w-0">
      <span className="row gap-2">
        <span className="list-row-title cut grow">{asset.name}</span>
        <span className="small">
          <Status kind={asset.status.kind} name={format.name(asset.status)} />
        </span>
      </span>
      <span className="list-row-fact cut">
        {asset.asset_tag} · {place ? format.name(place) : "–"}
      </span>
    </Link>
  );
}

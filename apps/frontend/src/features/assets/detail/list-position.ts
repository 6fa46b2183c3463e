import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useStore } from "@/lib/store";
import { lastListSearch } from "../list-context";
import { assetCountQuery, assetListQuery } from "../queries";

/** The place of an asset in the list from which it was opened. */
export interface ListPosition {
  /** From 1. */
  position: number;
  count: { total: number; isExact: boolean } | undefined;
  previousId: string | undefined;
  nextId: string | undefined;
}

/** Return the place of an asset in the list that was shown last; undefined if it is not among the fetched rows. */
export function useListPosition(assetId: string): ListPosition | undefined {
  const search = useStore(lastListSearch);
  // Only what the list has fetched is used: a page that was opened by its address has no list.
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...assetListQuery(search),
    enabled: false,
  });
  const { data: count } = useQuery({ ...assetCountQuery(search), enabled: data !== undefined });
  const ids = useMemo(() => data?.pages.flatMap((page) => page.items.map(({ id }) => id)) ?? [], [data]);
  const index = ids.indexOf(assetId);
  const isLastFetched = index >= 0 && index === ids.length - 1;
  useEffect(() => {
    if (isLastFetched && hasNextPage) void fetchNextPage();
  }, [isLastFetched, hasNextPage, fetchNextPage]);
  if (index < 0) return undefined;
  return { position: index + 1, count, previousId: ids[index - 1], nextId: ids[index + 1] };
}

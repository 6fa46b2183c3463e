import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { LoadMore } from "./load-more";

interface PagedListProps<Item> {
  query: UseInfiniteQueryResult<InfiniteData<{ items: Item[] }>>;
  /** Said when there is nothing. */
  emptyText: string;
  /** Said when it could not be loaded. */
  failedText: string;
  children: (items: Item[]) => ReactNode;
}

const BONES = [240, 180, 220];

/** The items of a list of the API with all its states; more are fetched while one scrolls. */
export function PagedList<Item>({ query, emptyText, failedText, children }: PagedListProps<Item>) {
  const { data, error, isPending, hasNextPage, isFetchingNextPage } = query;
  if (data === undefined && error) {
    return (
      <ErrorState
        message={failedText}
        error={error}
        onRetry={() => void query.refetch()}
        isRetrying={query.isFetching}
      />
    );
  }
  if (isPending || data === undefined) {
    return (
      <Skeleton>
        {BONES.map((width) => (
          <div key={width} className="py-3">
            <Bone width={width} />
          </div>
        ))}
      </Skeleton>
    );
  }
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState title={emptyText} />;
  return (
    <>
      {children(items)}
      {hasNextPage && (
        <LoadMore key={items.length} fetchMore={() => !isFetchingNextPage && query.fetchNextPage()} />
      )}
    </>
  );
}

import type { Asset } from "@sams/api-client";
import { useMemo, useRef, useState } from "react";
import type { GridSelection } from "@/components/data-grid/types";
import { sams } from "@/lib/api";
import { type SearchParams, stringifySearch } from "@/lib/search-params";
import { toListQuery } from "../queries";
import { type Targets, targetsOf } from "./targets";

/** More assets than this are changed by a job of the server that finds them by the filter. */
const MAX_IDS = 500;

/** How many assets match the filters of a list. */
interface Count {
  total: number;
  isExact: boolean;
}

/** What is selected in the list: assets by id, kept over filters and pages, or all that match the filters. */
export interface ListSelection {
  grid: GridSelection;
  /** The selected assets; without any, the one of the cursor. */
  targets: Targets;
  /** How many are selected. */
  count: number;
  isExact: boolean;
  clear(): void;
  /** Keep only these selected, such as those that an action has refused. */
  keep(ids: readonly string[]): void;
  /** Select all assets that match the filters. Raises the problems of reading them. */
  selectMatching(): Promise<void>;
}

/** Keep the selection of the asset list. */
export function useListSelection(
  rows: readonly Asset[],
  search: SearchParams,
  count: Count | undefined,
  cursorId: string | undefined,
): ListSelection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [matching, setMatching] = useState<Count & { filter: string }>();
  const known = useRef(new Map<string, Asset>());
  for (const asset of rows) {
    if (ids.has(asset.id)) known.current.set(asset.id, asset);
  }
  const filter = filterOf(search);
  // Other filters end the selection of what matched the former ones.
  const active = matching?.filter === filter ? matching : undefined;
  const isAll = active !== undefined;
  const shownIds = useMemo(() => (isAll ? new Set(rows.map(({ id }) => id)) : ids), [isAll, rows, ids]);
  const set = (next: ReadonlySet<string>) => {
    setMatching(undefined);
    setIds(next);
  };
  return {
    grid: { ids: shownIds, set },
    targets: targets(),
    count: active?.total ?? ids.size,
    isExact: active?.isExact ?? true,
    clear: () => set(new Set()),
    keep: (kept) => set(new Set(kept)),
    async selectMatching() {
      if (count === undefined || !count.isExact || count.total > MAX_IDS) {
        setMatching({ filter, total: count?.total ?? 0, isExact: count?.isExact ?? false });
        return;
      }
      const params = { query: { ...toListQuery(search), limit: MAX_IDS } };
      const { data } = await sams.GET("/api/v1/assets", { params });
      for (const asset of data.items) known.current.set(asset.id, asset);
      set(new Set([...ids, ...data.items.map(({ id }) => id)]));
    },
  };

  function targets(): Targets {
    if (active) {
      return { ids: [], filter, count: active.total, isExact: active.isExact, assets: rows };
    }
    const cursor = ids.size === 0 ? rows.find(({ id }) => id === cursorId) : undefined;
    if (cursor) return targetsOf([cursor.id], [cursor]);
    return targetsOf(
      [...ids],
      [...ids].flatMap((id) => known.current.get(id) ?? []),
    );
  }
}

/** Return the query string of the API that finds the assets of the list. */
function filterOf(search: SearchParams): string {
  const { peek: _peek, columns: _columns, sort: _sort, ...filters } = search;
  return stringifySearch(filters).replace(/^\?/, "");
}

import { type Asset, type AssetPage, isProblem } from "@sams/api-client";
import { type InfiniteData, type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { sams } from "@/lib/api";
import { useLiveEvents } from "@/lib/live";

const FRESH_MS = 2_000;
const COLLECT_MS = 200;
/** More changed rows than this are not replaced one by one: the list is fetched again. */
const MAX_REPLACED_ROWS = 100;

interface LiveRows {
  /** Rows that somebody changed within the last two seconds. */
  freshIds: ReadonlySet<string>;
  /** How many assets were added since the list was fetched. */
  newCount: number;
  /** Fetch the list again, with the new assets in their places. */
  refresh: () => void;
}

/** Keep the rows of a list up to date in place: a changed row is replaced, and does not move. */
export function useLiveRows(
  queryKey: QueryKey,
  loadedIds: ReadonlySet<string>,
  isEnabled: boolean,
): LiveRows {
  const queryClient = useQueryClient();
  const [freshIds, setFreshIds] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const changed = useRef(new Set<string>());
  const refresh = () => {
    setAdded(new Set());
    void queryClient.invalidateQueries({ queryKey });
  };

  const replaceChanged = async () => {
    const ids = [...changed.current];
    changed.current.clear();
    if (ids.length > MAX_REPLACED_ROWS) return refresh();
    const query = { id: ids, limit: MAX_REPLACED_ROWS };
    const { data } = await sams.GET("/api/v1/assets", { params: { query } });
    const found = new Map(data.items.map((asset) => [asset.id, asset]));
    queryClient.setQueryData<InfiniteData<AssetPage>>(
      queryKey,
      (list) => list && replaceRows(list, ids, found),
    );
    setFreshIds(new Set(ids));
    setTimeout(() => setFreshIds(new Set()), FRESH_MS);
  };

  useLiveEvents((message) => {
    if (!isEnabled) return;
    if (message.type === "reset") return refresh();
    const { entity_type: type, entity_id: id, action } = message.event;
    if (type !== "asset") return;
    if (loadedIds.has(id)) {
      if (changed.current.size === 0) {
        setTimeout(() => {
          replaceChanged().catch((error) => {
            // The rows stay as they are until the next fetch.
            if (!isProblem(error)) throw error;
          });
        }, COLLECT_MS);
      }
      changed.current.add(id);
    } else if (action === "asset.created" || action === "asset.restored") {
      setAdded((ids) => new Set([...ids, id]));
    }
  });
  return { freshIds, newCount: added.size, refresh };
}

/** Replace the rows that were found, and remove those that are gone. */
function replaceRows(
  list: InfiniteData<AssetPage>,
  ids: string[],
  found: Map<string, Asset>,
): InfiniteData<AssetPage> {
  const gone = new Set(ids.filter((id) => !found.has(id)));
  return {
    ...list,
    pages: list.pages.map((page) => ({
      ...page,
      items: page.items.filter(({ id }) => !gone.has(id)).map((asset) => found.get(asset.id) ?? asset),
    })),
  };
}

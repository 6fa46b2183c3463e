import type { Asset } from "@sams/api-client";
import { useRef } from "react";
import type { Targets } from "./targets";

/** Return the selected assets, or the one of the cursor; those of earlier filters and pages are remembered. */
export function useSelectedAssets(
  rows: readonly Asset[],
  selected: ReadonlySet<string>,
  cursorId: string | undefined,
): { targets: Targets; remember: (assets: readonly Asset[]) => void } {
  const known = useRef(new Map<string, Asset>());
  for (const asset of rows) {
    if (selected.has(asset.id)) known.current.set(asset.id, asset);
  }
  const cursor = selected.size === 0 ? rows.find(({ id }) => id === cursorId) : undefined;
  const ids = [...selected];
  return {
    targets: cursor
      ? { ids: [cursor.id], assets: [cursor] }
      : { ids, assets: ids.flatMap((id) => known.current.get(id) ?? []) },
    remember(assets) {
      for (const asset of assets) known.current.set(asset.id, asset);
    },
  };
}

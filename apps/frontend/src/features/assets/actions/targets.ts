import type { Asset } from "@sams/api-client";

/** The assets of an action: those with these ids, or all that a filter finds. */
export interface Targets {
  ids: readonly string[];
  /** The query string that finds the assets; `ids` is empty then. */
  filter?: string;
  count: number;
  /** False where counting has stopped. */
  isExact: boolean;
  /** The assets among them that are loaded. */
  assets: readonly Asset[];
}

/** Return one asset as the target of an action. */
export function targetOf(asset: Asset): Targets {
  return targetsOf([asset.id], [asset]);
}

/** Return the assets with these ids, of which some are loaded. */
export function targetsOf(ids: readonly string[], assets: readonly Asset[]): Targets {
  return { ids, count: ids.length, isExact: true, assets };
}

/** What the user is about to do. */
export type ActionKind = "check-out" | "check-in" | "transfer" | "edit" | "tag" | "delete";

/** An action whose dialog is open. */
export interface OpenAction {
  kind: ActionKind;
  targets: Targets;
}

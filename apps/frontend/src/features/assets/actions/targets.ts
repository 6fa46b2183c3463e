import type { Asset } from "@sams/api-client";

/** The assets of an action: all ids, and the assets among them that are loaded. */
export interface Targets {
  ids: readonly string[];
  assets: readonly Asset[];
}

/** Return one asset as the target of an action. */
export function targetOf(asset: Asset): Targets {
  return { ids: [asset.id], assets: [asset] };
}

/** What the user is about to do. */
export type ActionKind = "check-out" | "check-in" | "transfer" | "edit" | "delete";

/** An action whose dialog is open. */
export interface OpenAction {
  kind: ActionKind;
  targets: Targets;
}

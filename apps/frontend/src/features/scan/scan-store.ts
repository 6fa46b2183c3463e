import { localValue } from "@/lib/local-value";
import type { ReferenceItem } from "@/lib/references";
import type { Store } from "@/lib/store";
import type { ScanEntry } from "./scan-list";

/** The kinds of holders. */
export type HolderType = "user" | "location" | "asset";

/** To whom or where the assets go, as filled in so far. */
export interface Target {
  type: HolderType;
  holder: ReferenceItem | null;
  /** `YYYY-MM-DD`. */
  dueOn: string | null;
  note: string;
  /** Where checked-in assets are put; null leaves their location. */
  location: ReferenceItem | null;
}

/** What a user has scanned and not finished. */
export interface ScanState {
  /** To check out or to check in; the newest first. */
  entries: ScanEntry[];
  /** The last that were looked for; the newest first. */
  finds: ScanEntry[];
  target: Target;
}

export const EMPTY_TARGET: Target = { type: "user", holder: null, dueOn: null, note: "", location: null };
const EMPTY: ScanState = { entries: [], finds: [], target: EMPTY_TARGET };

const stores = new Map<string, Store<ScanState>>();

/** Return what a user has scanned on this device; it stays over reloads and signing out. */
export function scanStore(userId: string): Store<ScanState> {
  let store = stores.get(userId);
  if (store === undefined) {
    store = localValue(`scan.${userId}`, EMPTY, isScanState);
    stores.set(userId, store);
  }
  return store;
}

/** Whether scans are silent on this device. */
export const isMuted = localValue("scan.muted", false, isBoolean);

/** Whether this device scans by camera; undefined before the user has said so. */
export const usesCamera = localValue<boolean | undefined>("scan.camera", undefined, isBoolean);

/** The camera chosen on this device; empty for the one that looks away from the user. */
export const cameraId = localValue(
  "scan.cameraId",
  "",
  (value): value is string => typeof value === "string",
);

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isScanState(value: unknown): value is ScanState {
  const state = value as Partial<ScanState> | null;
  return (
    typeof state === "object" &&
    Array.isArray(state?.entries) &&
    Array.isArray(state.finds) &&
    typeof state.target === "object"
  );
}

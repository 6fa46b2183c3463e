import type { Asset } from "@sams/api-client";

/** The API takes no more at once. */
export const MAX_ENTRIES = 1_000;
/** How many of the last finds are kept. */
export const MAX_FINDS = 20;

/** What is done with the scanned assets. */
export type ScanMode = "check-out" | "check-in" | "find";

/** An asset of a scanned label, as it was when it was looked up. */
export interface ScannedAsset extends Pick<Asset, "id" | "asset_tag" | "name" | "status" | "holder"> {
  /** Since when the holder has it; null without a holder. */
  since: string | null;
}

/** One of several assets that a label may mean. */
export interface Candidate {
  id: string;
  asset_tag: string;
  name: string;
}

/** Why the API refused to check out or check in an asset. */
export interface Refusal {
  mode: ScanMode;
  /** The code of the problem. */
  code: string;
  /** The reservation that prevents it. */
  reserved?: { from: string; to: string | null; holder: string | null };
}

/** A scanned label. */
export interface ScanEntry {
  key: string;
  /** The asset tag on the label. */
  code: string;
  /** Time of the scan. */
  at: string;
  asset?: ScannedAsset;
  /** The code of the problem with which the look-up failed. */
  problem?: string;
  candidates?: Candidate[];
  refusal?: Refusal;
  /** The asset is taken from its holder and given to the new one. */
  isTransfer?: boolean;
}

/** `ready` is sent; `attention` and `unknown` stay in the list; `waiting` is not looked up yet. */
export type Verdict = "ready" | "attention" | "unknown" | "waiting";

/** Return what would become of an entry. */
export function judge(entry: ScanEntry, mode: ScanMode): Verdict {
  if (entry.candidates !== undefined) return "attention";
  if (entry.problem !== undefined) return "unknown";
  if (entry.asset === undefined) return "waiting";
  if (mode === "find") return "ready";
  if (entry.refusal?.mode === mode) return "attention";
  const isHeld = entry.asset.holder !== null;
  if (mode === "check-in") return isHeld ? "ready" : "attention";
  return !isHeld || entry.isTransfer ? "ready" : "attention";
}

/** Return how many entries there are of each verdict. */
export function countVerdicts(entries: readonly ScanEntry[], mode: ScanMode): Record<Verdict, number> {
  const counts = { ready: 0, attention: 0, unknown: 0, waiting: 0 };
  for (const entry of entries) counts[judge(entry, mode)] += 1;
  return counts;
}

/** Return the entry of the same label, whether by the tag that was scanned or by that of its asset. */
export function findByCode(entries: readonly ScanEntry[], code: string): ScanEntry | undefined {
  const wanted = comparable(code);
  return entries.find(
    (entry) =>
      comparable(entry.code) === wanted ||
      (entry.asset !== undefined && comparable(entry.asset.asset_tag) === wanted),
  );
}

/** Return the list with one entry changed. */
export function changeEntry(
  entries: readonly ScanEntry[],
  key: string,
  change: (entry: ScanEntry) => ScanEntry,
): ScanEntry[] {
  return entries.map((entry) => (entry.key === key ? change(entry) : entry));
}

/** Return an entry with its asset as it is now; the asset may be gone. */
export function updateAsset(entry: ScanEntry, assets: ReadonlyMap<string, ScannedAsset>): ScanEntry {
  if (entry.asset === undefined) return entry;
  const asset = assets.get(entry.asset.id);
  if (asset !== undefined) return { ...entry, asset };
  const { asset: _asset, ...rest } = entry;
  return { ...rest, problem: "not_found" };
}

/** Return the list with what the look-up of an entry found, without the entry if its asset is there already. */
export function settleEntry(
  entries: readonly ScanEntry[],
  key: string,
  found: Pick<ScanEntry, "asset" | "problem" | "candidates">,
): { entries: ScanEntry[]; duplicateOf: ScanEntry | undefined } {
  const duplicateOf = entries.find(
    (each) => each.key !== key && each.asset && each.asset.id === found.asset?.id,
  );
  if (duplicateOf !== undefined) return { entries: entries.filter((each) => each.key !== key), duplicateOf };
  const settled = changeEntry(entries, key, ({ problem: _problem, candidates: _candidates, ...entry }) => ({
    ...entry,
    ...found,
  }));
  return { entries: settled, duplicateOf };
}

function comparable(code: string): string {
  return code.normalize("NFKC").toUpperCase();
}

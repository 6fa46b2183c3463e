import { pickTexts } from "@/lib/search-params";
import type { ScanMode } from "./scan-list";

/** Search of /scan: what is done with the scanned assets. */
export interface ScanSearch {
  mode?: ScanMode;
}

/** Keep the known parameters. */
export function validateScanSearch(search: Record<string, unknown>): ScanSearch {
  const { mode } = pickTexts(search, ["mode"]);
  return mode === "check-out" || mode === "check-in" || mode === "find" ? { mode } : {};
}

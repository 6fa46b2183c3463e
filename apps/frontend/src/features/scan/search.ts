import { pickTexts } from "@/lib/search-params";

/** Search of /scan: what is done with the scanned assets. */
export interface ScanSearch {
  mode?: string;
}

/** Keep the known parameters. */
export function validateScanSearch(search: Record<string, unknown>): ScanSearch {
  return pickTexts(search, ["mode"]);
}

import { pickTexts } from "@/lib/search-params";

/** Search of /me/requests: the request that is open. */
export interface MyRequestsSearch {
  id?: string;
}

/** Keep the known parameters. */
export function validateMyRequestsSearch(search: Record<string, unknown>): MyRequestsSearch {
  return pickTexts(search, ["id"]);
}

/** Search of /request: what is asked for, and where the form stands. */
export interface NewRequestSearch {
  step?: string;
  model_id?: string;
  category_id?: string;
  asset_id?: string;
}

/** Keep the known parameters. */
export function validateNewRequestSearch(search: Record<string, unknown>): NewRequestSearch {
  return pickTexts(search, ["step", "model_id", "category_id", "asset_id"]);
}

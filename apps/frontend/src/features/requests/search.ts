import { pickTexts } from "@/lib/search-params";

/** Search of /me/requests: the request that is open. */
export interface MyRequestsSearch {
  peek?: string;
}

/** Keep the known parameters. */
export function validateMyRequestsSearch(search: Record<string, unknown>): MyRequestsSearch {
  return pickTexts(search, ["peek"]);
}

/** Search of /request: what is asked for, what the list of models shows, and where the form stands. */
export interface NewRequestSearch {
  /** `when` is the second page; left out on the first. */
  step?: string;
  /** `keep` to use it without a return date; left out to borrow it. */
  mode?: string;
  /** The search text and the category of the models shown. */
  q?: string;
  of?: string;
  model_id?: string;
  category_id?: string;
  asset_id?: string;
}

/** Keep the known parameters. */
export function validateNewRequestSearch(search: Record<string, unknown>): NewRequestSearch {
  return pickTexts(search, ["step", "mode", "q", "of", "model_id", "category_id", "asset_id"]);
}

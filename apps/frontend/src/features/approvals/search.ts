import { pickTexts } from "@/lib/search-params";

/** The lists of /approvals: to decide, open, decided, and to hand out. */
export const TABS = ["waiting", "open", "decided", "hand-out"] as const;
export type ApprovalsTab = (typeof TABS)[number];

/** Search of /approvals: the list, and its filter and sort; the request that is open is part of the path. */
export interface ApprovalsSearch {
  tab?: string;
  type?: string;
  sort?: string;
}

/** Keep the known parameters. */
export function validateApprovalsSearch(search: Record<string, unknown>): ApprovalsSearch {
  return pickTexts(search, ["tab", "type", "sort"]);
}

/** Return the list that a search names; the requests to decide by default. */
export function tabOf({ tab }: ApprovalsSearch): ApprovalsTab {
  return TABS.find((known) => known === tab) ?? "waiting";
}

import type { paths } from "@sams/api-client";

type Actions = NonNullable<NonNullable<paths["/api/v1/events"]["get"]["parameters"]["query"]>["action"]>;

/** The parts of an asset's history that one can choose. */
export const HISTORY_FILTERS = ["all", "handover", "values", "maintenance"] as const;
export type HistoryFilter = (typeof HISTORY_FILTERS)[number];

/** The actions of each part; undefined: all. */
export const FILTER_ACTIONS: Record<HistoryFilter, Actions | undefined> = {
  all: undefined,
  handover: ["asset.checked_out", "asset.checked_in", "asset.transferred", "asset.due_date_extended"],
  values: ["asset.created", "asset.updated", "asset.disposed", "asset.deleted", "asset.restored"],
  maintenance: ["asset.maintenance_started", "asset.maintenance_finished"],
};

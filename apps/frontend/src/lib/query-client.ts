import { isProblem } from "@sams/api-client";
import { onlineManager, QueryClient } from "@tanstack/react-query";
import { offlineSince } from "./connection";

const STALE_AFTER_MS = 30_000;
const MAX_RETRIES = 2;

// Queries wait while the server cannot be reached, and are repeated when it can.
onlineManager.setEventListener((setOnline) =>
  offlineSince.subscribe(() => setOnline(offlineSince.get() === undefined)),
);

/**
 * The cache of what was read.
 *
 * Keys begin with the entity type of the API's events (`["asset", "list", …]`, `["asset", "one", id]`), so that
 * live events can mark what they change as outdated.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: STALE_AFTER_MS,
      retry: (failures, error) => failures < MAX_RETRIES && !isProblem(error),
    },
    // An action that cannot be sent fails at once, instead of being done later when nobody expects it.
    mutations: { retry: false, networkMode: "always" },
  },
});

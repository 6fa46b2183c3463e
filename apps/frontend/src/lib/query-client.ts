import { isProblem } from "@sams/api-client";
import { QueryClient } from "@tanstack/react-query";

const STALE_AFTER_MS = 30_000;
const MAX_RETRIES = 2;

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
    mutations: { retry: false },
  },
});

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { usePermission } from "@/lib/session";
import { useFormat } from "@/lib/use-format";
import {
  assignmentsQuery,
  filesQuery,
  historyCountQuery,
  maintenancesQuery,
  reservationsQuery,
} from "./detail-queries";

interface Counted {
  pages: { total: number | null; total_is_exact: boolean }[];
}

/** Return how much each tab holds, as text; undefined for nothing and while it is not known. */
export function useTabCounts(assetId: string, asOf: string | undefined) {
  const format = useFormat();
  const canReadEvents = usePermission("events:read");
  const isPresent = asOf === undefined;
  const range = asOf === undefined ? {} : { upTo: asOf };
  const { data: history } = useQuery({ ...historyCountQuery(assetId, range), enabled: canReadEvents });
  const { data: assignments } = useInfiniteQuery(assignmentsQuery(assetId, asOf));
  const { data: reservations } = useInfiniteQuery({ ...reservationsQuery(assetId), enabled: isPresent });
  const { data: maintenances } = useInfiniteQuery(maintenancesQuery(assetId, asOf));
  const { data: files } = useInfiniteQuery({ ...filesQuery(assetId), enabled: isPresent });
  const text = (total: number, isExact: boolean) => (total === 0 ? undefined : format.total(total, isExact));
  const first = (data: Counted | undefined) => {
    const page = data?.pages[0];
    return page && text(page.total ?? 0, page.total_is_exact);
  };
  return {
    history: history && text(history.total, history.isExact),
    assignments: first(assignments),
    reservations: first(reservations),
    maintenance: first(maintenances),
    files: first(files),
  };
}

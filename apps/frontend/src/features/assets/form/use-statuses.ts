import { useQuery } from "@tanstack/react-query";
import { sams } from "@/lib/api";

const MAX_STATUSES = 200;

/** The statuses of assets in the order of the company. */
export function useStatuses() {
  return useQuery({
    queryKey: ["status", "list"],
    queryFn: async ({ signal }) => {
      const query = { limit: MAX_STATUSES };
      const { data } = await sams.GET("/api/v1/statuses", { params: { query }, signal });
      return data.items.toSorted((one, other) => one.sort_order - other.sort_order);
    },
  });
}

import { queryOptions } from "@tanstack/react-query";
import { sams } from "@/lib/api";
import { queryClient } from "@/lib/query-client";

/** Whether there is demo data; for those who may manage it. */
export function demoDataQuery() {
  return queryOptions({
    queryKey: ["demo-data"],
    queryFn: async ({ signal }) => (await sams.GET("/api/v1/demo-data", { signal })).data,
  });
}

/** Add demo data to a system without assets. Raises ProblemError (`real_assets_exist`). */
export async function addDemoData(): Promise<void> {
  await sams.POST("/api/v1/demo-data", {});
  await queryClient.invalidateQueries();
}

/** Delete the demo data; other assets stay. Raises ProblemError (`in_use`). */
export async function deleteDemoData(): Promise<void> {
  await sams.DELETE("/api/v1/demo-data", {});
  await queryClient.invalidateQueries();
}

import type { CustomFieldEntity } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { sams } from "./api";

const MAX_FIELDS = 500;

/** The custom fields of an entity type, in the order of the company. */
export function useCustomFields(entity: CustomFieldEntity) {
  return useQuery({
    queryKey: ["custom_field", "list", entity],
    queryFn: async ({ signal }) => {
      const query = { entity_type: [entity], limit: MAX_FIELDS };
      return (await sams.GET("/api/v1/custom-fields", { params: { query }, signal })).data.items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

import type { Category, CustomField } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { sams } from "@/lib/api";
import { useCustomFields } from "@/lib/custom-fields";
import type { FieldValue } from "./values";

const MAX_CATEGORIES = 2_000;

/** Return the custom fields of the assets of a category, those of its parents included; undefined while loading. */
export function useCategoryFields(categoryId: string | undefined): CustomField[] | undefined {
  const { data: fields } = useCustomFields("asset");
  const { data: categories } = useQuery({
    queryKey: ["category", "all"],
    queryFn: async ({ signal }) => {
      const all: Category[] = [];
      for await (const category of sams.paginate("/api/v1/categories", { signal })) {
        all.push(category);
        if (all.length === MAX_CATEGORIES) break;
      }
      return all;
    },
  });
  if (fields === undefined || categories === undefined) return undefined;
  return fieldsOfCategory(fields, categories, categoryId);
}

/** Choose the fields of a category: the nearest category with a key replaces the fields above it. */
export function fieldsOfCategory(
  fields: readonly CustomField[],
  categories: readonly Pick<Category, "id" | "parent">[],
  categoryId: string | undefined,
): CustomField[] {
  const parents = new Map(categories.map(({ id, parent }) => [id, parent?.id]));
  const path: (string | undefined)[] = [];
  for (let id = categoryId; id !== undefined && !path.includes(id); id = parents.get(id)) path.push(id);
  path.push(undefined);
  const distance = (field: CustomField) => path.indexOf(field.category?.id);
  const nearest = new Map<string, CustomField>();
  for (const field of fields) {
    if (distance(field) < 0) continue;
    const other = nearest.get(field.key);
    if (other === undefined || distance(field) < distance(other)) nearest.set(field.key, field);
  }
  return fields.filter((field) => nearest.get(field.key) === field);
}

/** Return what a custom field shows before the user changes it; defaults that are references have no name here. */
export function defaultOf({ type, default: value }: CustomField): FieldValue {
  return ["user", "asset", "location"].includes(type) ? null : value;
}

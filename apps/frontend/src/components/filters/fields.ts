import type { ReferenceType } from "@/lib/references";

/** The kinds of values that a list can be filtered by; each has the lookups that the API declares for it. */
export type FilterKind =
  | { type: "text" | "date" | "time" | "number" | "money" | "boolean" }
  | { type: "choice"; options: { value: string; label: string }[] }
  | { type: "reference"; to: ReferenceType }
  /** Several references of one entity, such as its tags. */
  | { type: "references"; to: ReferenceType };

/** A field that a list can be filtered by. */
export interface FilterField {
  /** The API's parameter, such as `purchase_date` or `custom_fields.ram_gb`. */
  name: string;
  label: string;
  kind: FilterKind;
  /** Assets may have no value, so that `__isnull` can be asked. */
  isOptional: boolean;
}

/** A lookup of the API; `eq` is the parameter without a suffix. */
export type Lookup = "eq" | "ne" | "all" | "icontains" | "gte" | "lte" | "gt" | "lt" | "isnull";

const LOOKUPS: Record<FilterKind["type"], readonly Lookup[]> = {
  text: ["icontains", "eq", "ne"],
  date: ["gte", "lte", "gt", "lt", "eq", "ne"],
  time: ["gte", "lte", "gt", "lt", "eq", "ne"],
  number: ["gte", "lte", "gt", "lt", "eq", "ne"],
  money: ["gte", "lte", "gt", "lt", "eq", "ne"],
  boolean: ["eq"],
  choice: ["eq", "ne"],
  reference: ["eq", "ne"],
  references: ["eq", "all", "ne"],
};

/** The lookups that may be repeated for several values. */
const REPEATABLE: readonly Lookup[] = ["eq", "ne", "all"];

/** Return the lookups of a field, the most usual one first. */
export function lookupsOf(field: FilterField): Lookup[] {
  return [...LOOKUPS[field.kind.type], ...(field.isOptional ? (["isnull"] as const) : [])];
}

/** Return the name of the API's parameter. */
export function parameterOf(field: FilterField, lookup: Lookup): string {
  return lookup === "eq" ? field.name : `${field.name}__${lookup}`;
}

/** Whether a parameter takes several values. */
export function isRepeatable(lookup: Lookup): boolean {
  return REPEATABLE.includes(lookup);
}

/** A filter that is on: one parameter of the URL. */
export interface ActiveFilter {
  field: FilterField;
  lookup: Lookup;
  values: string[];
}

/** Return the filters of a search in the order of the URL; unknown parameters are left to the API. */
export function activeFilters(
  fields: FilterField[],
  search: Record<string, string | string[] | undefined>,
): ActiveFilter[] {
  const known = new Map(
    fields.flatMap((field) =>
      lookupsOf(field).map((lookup) => [parameterOf(field, lookup), { field, lookup }] as const),
    ),
  );
  return Object.entries(search).flatMap(([name, value]) => {
    const found = known.get(name);
    const values = [value ?? []].flat();
    return found && values.length > 0 ? [{ ...found, values }] : [];
  });
}

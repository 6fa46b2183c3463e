import type { CustomField } from "@sams/api-client";
import type { Format } from "./format";

/** Return the value of a custom field as text; null where there is none. `words` are yes and no. */
export function customFieldText(
  field: Pick<CustomField, "type" | "currency"> | undefined,
  value: unknown,
  format: Format,
  words: { yes: string; no: string },
): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(", ");
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "object") return "name" in value ? String(value.name) : JSON.stringify(value);
  const text = String(value);
  if (field?.type === "money" && field.currency) return format.money(text, field.currency);
  if (field?.type === "date") return format.date(text);
  if (field?.type === "number" && typeof value === "number") return format.number(value);
  return text;
}

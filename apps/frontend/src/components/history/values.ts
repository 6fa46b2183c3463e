import type { CustomField, Event } from "@sams/api-client";
import type { TFunction } from "i18next";
import type { Format } from "@/lib/format";

/** An event of the API; each change is the value before and the one after. */
export type HistoryEvent = Omit<Event, "changes"> & { changes: Record<string, readonly unknown[]> };

/** What a history needs for words, formats and the names of custom fields. */
export interface HistoryContext {
  t: TFunction<"history">;
  /** Whether there is a text with this key. */
  exists: (key: string) => boolean;
  format: Format;
  customFields: readonly CustomField[];
  /** The currency of prices whose event does not name one. */
  currency?: string | undefined;
}

const MONEY_FIELDS = new Set(["purchase_price", "cost", "price", "unit_price"]);
const ENUM_FIELDS = new Set(["state", "kind", "role", "type", "recurrence_basis"]);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const MAX_TEXT = 300;

/** Return the name of a field; one that has no text gets its key in words. */
export function fieldLabel(field: string, { t, exists }: HistoryContext): string {
  return exists(`field.${field}`) ? t(`field.${field as "name"}`) : field.replaceAll("_", " ");
}

/** Return a value of an event as text; null where there was none. */
export function valueText(
  field: string,
  value: unknown,
  context: HistoryContext,
  currency: string | undefined = context.currency,
): string | null {
  const { t, exists, format } = context;
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return t(value ? "value.yes" : "value.no");
  if (Array.isArray(value)) {
    const texts = value.map((each) => valueText(field, each, context, currency)).filter(Boolean);
    return texts.length === 0 ? null : texts.join(", ");
  }
  if (typeof value === "object") return namedText(value, format);
  if (MONEY_FIELDS.has(field) && currency) return format.money(String(value), currency);
  if (field === "warranty_months" || field === "interval_months") {
    return t("value.months", { count: Number(value) });
  }
  if (typeof value === "number") return format.count(value);
  const text = String(value);
  if (DATE.test(text)) return format.date(text);
  if (TIME.test(text)) return format.dateTime(text);
  if (ENUM_FIELDS.has(field) && exists(`enum.${text}`)) return t(`enum.${text as "repair"}`);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}

function namedText(value: object, format: Format): string | null {
  if (!("name" in value) || typeof value.name !== "string") return null;
  const english = "name_en" in value && typeof value.name_en === "string" ? value.name_en : null;
  return format.name({ name: value.name, name_en: english });
}

import { customFieldText } from "@/lib/custom-field-text";
import { fieldLabel, type HistoryContext, type HistoryEvent, valueText } from "./values";

/** A changed field in words. */
export interface ChangeText {
  field: string;
  /** Null where there was no value; undefined where it is not told. */
  before: string | null | undefined;
  after: string | null;
}

/** Said by the sentence itself, or derived from another field. */
const HIDDEN_FIELDS = new Set(["deleted_at", "search_text", "search_grams", "warranty_end"]);
/** Of a new asset only these are listed: its page shows the rest. */
const FIELDS_OF_NEW = ["status", "location", "holder", "due_at", "purchase_price"];
/** Addresses and ids that mean nothing to a reader: only that they changed is said. */
const OPAQUE_FIELDS = new Set(["image_url", "password_hash", "secret", "steps"]);
/** Custom fields of these types are stored by the ids of what they name. */
const REFERENCE_TYPES = new Set(["user", "asset", "location"]);

/** Return the changes of an event in words, in the order of the event. */
export function describeChanges(event: HistoryEvent, context: HistoryContext): ChangeText[] {
  const { changes } = event;
  const isNew = event.action.endsWith(".created");
  const names = Object.keys(changes).filter((name) => !HIDDEN_FIELDS.has(name));
  const shown = isNew ? FIELDS_OF_NEW.filter((name) => names.includes(name)) : names;
  return shown
    .filter((name) => name !== "currency" || !("purchase_price" in changes || "cost" in changes))
    .flatMap((name) => {
      const change = changes[name];
      if (change === undefined) return [];
      if (name === "custom_fields") return customFieldChanges(change, context);
      if (OPAQUE_FIELDS.has(name)) return [opaqueChange(fieldLabel(name, context), change, context)];
      const [before, after] = change.map((value, side) =>
        valueText(name, value, context, text(changes.currency?.[side]) ?? context.currency),
      );
      return [{ field: fieldLabel(name, context), before: before ?? null, after: after ?? null }];
    })
    .filter(({ before, after }) => before != null || after !== null);
}

/** Return the changed custom fields, each with its own label. */
function customFieldChanges(change: readonly unknown[], context: HistoryContext): ChangeText[] {
  const [before, after] = change.map(toRecord);
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const words = { yes: context.t("value.yes"), no: context.t("value.no") };
  return [...keys].flatMap((key) => {
    const values = [before?.[key], after?.[key]];
    if (JSON.stringify(values[0]) === JSON.stringify(values[1])) return [];
    const field = context.customFields.find((each) => each.key === key);
    const label = field ? context.format.name({ name: field.label, name_en: field.label_en }) : key;
    if (field !== undefined && REFERENCE_TYPES.has(field.type)) return [opaqueChange(label, values, context)];
    const [old, now] = values.map((value) => customFieldText(field, value, context.format, words));
    return [{ field: label, before: old ?? null, after: now ?? null }];
  });
}

/** Say that a value changed which means nothing to a reader: an address, or an id. */
function opaqueChange(field: string, change: readonly unknown[], { t }: HistoryContext): ChangeText {
  const after = change[1];
  return {
    field,
    before: undefined,
    after: t(after === null || after === undefined ? "value.removed" : "value.set"),
  };
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

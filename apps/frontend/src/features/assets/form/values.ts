import type { Asset } from "@sams/api-client";
import type { Choice } from "@/components/ui/combo-box";
import { currentLanguage } from "@/i18n";

/** A value of a form: references are choices with their names, amounts decimal strings, dates `YYYY-MM-DD`. */
export type FieldValue = string | number | boolean | readonly (string | Choice)[] | Choice | null;

/** The values of the asset form by the fields of the API; those of custom fields are named `custom_fields.<key>`. */
export type AssetValues = Record<string, FieldValue>;

type Named = { id: string; name: string; name_en?: string | null };

/** A value as the API takes it. */
type Sent = string | number | boolean | string[] | null;

const CUSTOM = "custom_fields.";

/** The fields of the form that are not custom fields, in their order. */
export const ASSET_FIELDS = [
  "name",
  "category_id",
  "model_id",
  "asset_tag",
  "serial_number",
  "status_id",
  "location_id",
  "tag_ids",
  "description",
  "supplier_id",
  "purchase_date",
  "purchase_price",
  "currency",
  "purchase_request",
  "order_number",
  "tax_invoice_date",
  "warranty_months",
  "warranty_expires",
  "notes",
  "special_notes",
  "old_asset_number",
  "requestable",
  "image_url",
] as const;

export type AssetFieldName = (typeof ASSET_FIELDS)[number];

/** Fields whose texts can be kept both after a conflict. */
const LONG_TEXTS: readonly string[] = ["description", "notes", "special_notes"];

/** Return whether both versions of a field can be kept, one below the other. */
export function isLongText(field: string): boolean {
  return LONG_TEXTS.includes(field);
}

/** Return the name of a custom field among the values. */
export function customName(key: string): string {
  return CUSTOM + key;
}

/** Return the values of an asset. */
export function valuesOf(asset: Asset): AssetValues {
  const custom = Object.entries(asset.custom_fields).map(([key, value]) => [
    customName(key),
    readCustom(value),
  ]);
  return {
    name: asset.name,
    category_id: choice(asset.category),
    model_id: choice(asset.model),
    asset_tag: asset.asset_tag,
    serial_number: asset.serial_number,
    status_id: choice(asset.status),
    location_id: choice(asset.location),
    tag_ids: asset.tags.map((tag) => choice(tag)),
    description: asset.description,
    supplier_id: choice(asset.supplier),
    purchase_date: asset.purchase_date,
    purchase_price: asset.purchase_price,
    currency: asset.currency,
    purchase_request: asset.purchase_request,
    order_number: asset.order_number,
    tax_invoice_date: asset.tax_invoice_date,
    warranty_months: asset.warranty_months,
    warranty_expires: asset.warranty_expires,
    notes: asset.notes,
    special_notes: asset.special_notes,
    old_asset_number: asset.old_asset_number,
    requestable: asset.requestable,
    image_url: asset.image_url,
    ...Object.fromEntries(custom),
  };
}

/** Return the values of a copy: everything but what belongs to the one asset only. */
export function valuesOfCopy(asset: Asset): AssetValues {
  return {
    ...valuesOf(asset),
    asset_tag: null,
    serial_number: null,
    old_asset_number: null,
    status_id: null,
    image_url: null,
  };
}

/** Return whether two values are the same to the API: an empty text is no value. */
export function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return JSON.stringify(toSent(one)) === JSON.stringify(toSent(other));
}

/** Return the names of the fields whose values differ. */
export function changedFields(before: AssetValues, after: AssetValues): string[] {
  return Object.keys({ ...before, ...after }).filter((name) => !isSame(before[name], after[name]));
}

/** Return the body of a request with these fields; custom fields stand under their keys. */
export function toBody(values: AssetValues, names: readonly string[]): Record<string, unknown> {
  const custom = names.filter((name) => name.startsWith(CUSTOM));
  const plain = names.filter((name) => !name.startsWith(CUSTOM));
  return {
    ...Object.fromEntries(plain.map((name) => [name, toSent(values[name])])),
    ...(custom.length > 0 && {
      custom_fields: Object.fromEntries(
        custom.map((name) => [name.slice(CUSTOM.length), toSent(values[name])]),
      ),
    }),
  };
}

/** Return the names of the fields that have a value. */
export function filledFields(values: AssetValues): string[] {
  return Object.keys(values).filter((name) => toSent(values[name]) !== null);
}

/** Return whether a value is a reference with its name. */
export function isChoice(value: FieldValue | undefined): value is Choice {
  return typeof value === "object" && value !== null && "id" in value;
}

function toSent(value: FieldValue | undefined): Sent {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (isChoice(value)) return value.id;
  if (typeof value !== "object") return value;
  return value.map((item) => (typeof item === "string" ? item : item.id));
}

function choice(reference: Named): Choice;
function choice(reference: Named | null): Choice | null;
function choice(reference: Named | null): Choice | null {
  if (reference === null) return null;
  const { id, name, name_en } = reference;
  return { id, name: (currentLanguage() === "en" && name_en) || name };
}

function readCustom(value: unknown): FieldValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "object" && value !== null && "id" in value && "name" in value) {
    return { id: String(value.id), name: String(value.name) };
  }
  return null;
}

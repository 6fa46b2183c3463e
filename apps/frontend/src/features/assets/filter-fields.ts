import type { CustomField } from "@sams/api-client";
import type { TFunction } from "i18next";
import type { FilterField, FilterKind } from "@/components/filters/fields";

type AssetText = TFunction<"assets">;

/** The fields that assets can be filtered by, as `GET /assets` declares them; custom fields come from the server. */
export function assetFilterFields(t: AssetText): FilterField[] {
  const field = (name: string, kind: FilterKind, isOptional: boolean): FilterField => ({
    name,
    label: t(`filter.${name as "name"}`),
    kind,
    isOptional,
  });
  const choice = (values: readonly string[], prefix: "grade" | "statusKind" | "holderType"): FilterKind => ({
    type: "choice",
    options: values.map((value) => ({ value, label: t(`${prefix}.${value}` as "grade.A") })),
  });
  return [
    field("status_id", { type: "reference", to: "status" }, false),
    field("category_id", { type: "reference", to: "category" }, false),
    field("location_id", { type: "reference", to: "location" }, true),
    field("holder_id", { type: "reference", to: "user" }, true),
    field("department_id", { type: "reference", to: "department" }, true),
    field("model_id", { type: "reference", to: "model" }, true),
    field("manufacturer_id", { type: "reference", to: "manufacturer" }, true),
    field("supplier_id", { type: "reference", to: "supplier" }, true),
    field("tag_id", { type: "references", to: "tag" }, true),
    field("free", { type: "boolean" }, false),
    field("status_kind", choice(["available", "in_use", "unavailable", "retired"], "statusKind"), false),
    field("grade", choice(["A", "B", "C"], "grade"), true),
    field("holder_type", choice(["user", "location", "asset"], "holderType"), true),
    field("requestable", { type: "boolean" }, false),
    field("purchase_date", { type: "date" }, true),
    field("purchase_price", { type: "money" }, true),
    field("currency", { type: "text" }, false),
    field("warranty_expires", { type: "date" }, true),
    field("warranty_months", { type: "number" }, true),
    field("tax_invoice_date", { type: "date" }, true),
    field("asset_tag", { type: "text" }, false),
    field("name", { type: "text" }, false),
    field("serial_number", { type: "text" }, true),
    field("old_asset_number", { type: "text" }, true),
    field("order_number", { type: "text" }, true),
    field("purchase_request", { type: "text" }, true),
    field("description", { type: "text" }, true),
    field("notes", { type: "text" }, true),
    field("special_notes", { type: "text" }, true),
    field("created_at", { type: "time" }, false),
    field("updated_at", { type: "time" }, false),
    field("deleted_at", { type: "time" }, true),
  ];
}

/** The kind of filter of each type of custom field. */
export const CUSTOM_KINDS: Record<CustomField["type"], (field: CustomField) => FilterKind> = {
  text: () => ({ type: "text" }),
  url: () => ({ type: "text" }),
  number: () => ({ type: "number" }),
  money: () => ({ type: "money" }),
  date: () => ({ type: "date" }),
  boolean: () => ({ type: "boolean" }),
  choice: choices,
  choices,
  user: () => ({ type: "reference", to: "user" }),
  asset: () => ({ type: "reference", to: "asset" }),
  location: () => ({ type: "reference", to: "location" }),
};

function choices(field: CustomField): FilterKind {
  return { type: "choice", options: (field.choices ?? []).map((value) => ({ value, label: value })) };
}

import type { Asset, CustomField } from "@sams/api-client";
import type { TFunction } from "i18next";
import { customFieldText } from "@/lib/custom-field-text";
import type { Format } from "@/lib/format";

/** A fact about an asset in words; null where it is empty. */
export interface Fact {
  id: string;
  label: string;
  text: string | null;
  /** In grey behind it. */
  more?: string | null;
  /** Makes the text a link. */
  href?: string;
}

/** The facts of an asset in the two groups of its page. */
export interface AssetFacts {
  product: Fact[];
  purchase: Fact[];
}

interface FactContext {
  t: TFunction<"asset-detail">;
  format: Format;
  /** All custom fields of assets. */
  customFields: readonly CustomField[];
}

/** Return the facts of an asset, the empty ones included. */
export function assetFacts(asset: Asset, { t, format, customFields }: FactContext): AssetFacts {
  const label = (id: string) => t(`field.${id as "category"}`);
  const fact = (id: string, text: string | null | undefined, more?: string | null): Fact => ({
    id,
    label: label(id),
    text: text || null,
    ...(more && { more }),
  });
  const name = (reference: { name: string; name_en?: string | null } | null | undefined) =>
    reference ? format.name(reference) : null;
  const date = (value: string | null) => (value === null ? null : format.date(value));
  return {
    product: [
      fact("category", name(asset.category)),
      fact("model", [name(asset.model), name(asset.model?.manufacturer)].filter(Boolean).join(" · ")),
      fact("serial_number", asset.serial_number),
      ...customFacts(asset, customFields, t, format),
      fact("location", name(asset.location)),
      fact("tags", asset.tags.map((tag) => tag.name).join(", ")),
      fact("old_asset_number", asset.old_asset_number),
      fact("requestable", asset.requestable ? t("fact.yes") : null),
      fact("description", asset.description),
      fact("notes", asset.notes),
      fact("special_notes", asset.special_notes),
    ],
    purchase: [
      fact("purchase_date", date(asset.purchase_date)),
      fact("purchase_price", asset.purchase_price && format.money(asset.purchase_price, asset.currency)),
      fact("supplier", name(asset.supplier)),
      fact("purchase_request", asset.purchase_request),
      fact("order_number", asset.order_number),
      fact("tax_invoice_date", date(asset.tax_invoice_date)),
      { ...warranty(asset, t, format), label: t("fact.warranty") },
      fact("grade", asset.grade),
      fact("created_at", format.date(asset.created_at)),
    ],
  };
}

function warranty(asset: Asset, t: TFunction<"asset-detail">, format: Format): Omit<Fact, "label"> {
  const { warranty_months: months, warranty_expires: end } = asset;
  const parts = [
    months !== null && t("fact.months", { count: months }),
    end !== null && t("fact.until", { date: format.date(end) }),
  ].filter((part) => part !== false);
  const days = end === null ? null : format.daysUntil(end);
  return {
    id: "warranty",
    text: parts.length > 0 ? parts.join(format.language === "ko" ? " · " : ", ") : null,
    more: days !== null && days < 0 ? t("fact.ended") : null,
  };
}

/** The custom fields that the asset has a value of, and those that it could have by its category. */
function customFacts(
  asset: Asset,
  customFields: readonly CustomField[],
  t: TFunction<"asset-detail">,
  format: Format,
): Fact[] {
  const words = { yes: t("fact.yes"), no: t("fact.no") };
  return customFields
    .filter(
      ({ key, category }) =>
        key in asset.custom_fields || category === null || category.id === asset.category.id,
    )
    .map((field) => {
      const value = asset.custom_fields[field.key];
      return {
        id: `custom_fields.${field.key}`,
        label: format.name({ name: field.label, name_en: field.label_en }),
        text: customFieldText(field, value, format, words),
        ...(field.type === "url" && typeof value === "string" && { href: value }),
      };
    });
}

/** Return the facts that are filled, or are so in `other`: the ones that a page shows first. */
export function filledFacts(facts: readonly Fact[], other?: readonly Fact[]): Fact[] {
  return facts.filter(({ id, text }) => text !== null || hasText(other, id));
}

function hasText(facts: readonly Fact[] | undefined, id: string): boolean {
  return facts?.find((fact) => fact.id === id)?.text != null;
}

/** Return the present text of each fact that differs from a past one, by the id of the fact. */
export function changedFacts(past: AssetFacts, present: AssetFacts): Map<string, string | null> {
  const now = new Map([...present.product, ...present.purchase].map(({ id, text }) => [id, text]));
  return new Map(
    [...past.product, ...past.purchase]
      .filter(({ id, text }) => now.has(id) && now.get(id) !== text)
      .map(({ id }) => [id, now.get(id) ?? null]),
  );
}

import type { Asset, CustomField } from "@sams/api-client";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { GridColumn } from "@/components/data-grid/types";
import { Status } from "@/components/ui/status";
import { useCustomFields } from "@/lib/custom-fields";
import { localValue } from "@/lib/local-value";
import { useStore } from "@/lib/store";
import { useFormat } from "@/lib/use-format";
import { HolderCell } from "./holder-cell";
import { WarrantyCell } from "./warranty-cell";

export const DEFAULT_COLUMNS = [
  "asset_tag",
  "name",
  "status",
  "holder",
  "location",
  "grade",
  "purchase_date",
  "purchase_price",
  "warranty_expires",
];

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

/** The columns that the user has chosen on this device, in order; the asset tag is always the first. */
export const chosenColumns = localValue<string[]>("asset-columns", DEFAULT_COLUMNS, isTexts);

/** All columns of the asset list, those of custom fields included, and the shown ones in order. */
export function useAssetColumns(): { all: GridColumn<Asset>[]; shown: GridColumn<Asset>[] } {
  const { t } = useTranslation("assets");
  const format = useFormat();
  const { data: customFields = [] } = useCustomFields("asset");
  const chosen = useStore(chosenColumns);
  return useMemo(() => {
    const text = (
      id: keyof Asset & string,
      width: number,
      read: (asset: Asset) => string | null | undefined,
    ) => ({
      id,
      header: t(`field.${id as "name"}`),
      width,
      cell: (asset: Asset) => <Value text={read(asset)} />,
      text: (asset: Asset) => read(asset) ?? "",
    });
    const reference = (value: { name: string; name_en?: string | null } | null) =>
      value === null ? null : format.name(value);
    const date = (value: string | null) => (value === null ? null : format.dateInTable(value));
    const money = (asset: Asset) =>
      asset.purchase_price === null ? null : format.money(asset.purchase_price, asset.currency);

    const all: GridColumn<Asset>[] = [
      {
        ...text("asset_tag", 164, (asset) => asset.asset_tag),
        cell: (asset) => <span className="tag">{asset.asset_tag}</span>,
        sortKey: "asset_tag",
      },
      { ...text("name", 200, (asset) => asset.name), grows: true, sortKey: "name" },
      {
        ...text("status", 108, (asset) => format.name(asset.status)),
        cell: (asset) => <Status kind={asset.status.kind} name={format.name(asset.status)} />,
        sortKey: "status",
      },
      {
        ...text("holder", 168, (asset) => reference(asset.holder)),
        cell: (asset) => <HolderCell holder={asset.holder} />,
        sortKey: "holder",
      },
      { ...text("location", 112, (asset) => reference(asset.location)), sortKey: "location" },
      { ...text("category", 112, (asset) => reference(asset.category)), sortKey: "category" },
      { ...text("model", 168, (asset) => reference(asset.model)), sortKey: "model" },
      { ...text("serial_number", 140, (asset) => asset.serial_number), sortKey: "serial_number" },
      { ...text("grade", 64, (asset) => asset.grade), sortKey: "grade" },
      { ...text("purchase_date", 112, (asset) => date(asset.purchase_date)), sortKey: "purchase_date" },
      { ...text("purchase_price", 120, money), align: "end", sortKey: "purchase_price" },
      {
        ...text("warranty_expires", 176, (asset) => date(asset.warranty_expires)),
        cell: (asset) => <WarrantyCell date={asset.warranty_expires} />,
        sortKey: "warranty_expires",
      },
      { ...text("supplier", 120, (asset) => reference(asset.supplier)), sortKey: "supplier" },
      text("order_number", 120, (asset) => asset.order_number),
      text("purchase_request", 140, (asset) => asset.purchase_request),
      text("old_asset_number", 120, (asset) => asset.old_asset_number),
      text("tax_invoice_date", 112, (asset) => date(asset.tax_invoice_date)),
      text("tags", 160, (asset) => asset.tags.map((tag) => tag.name).join(", ")),
      { ...text("created_at", 112, (asset) => date(asset.created_at)), sortKey: "created_at" },
      { ...text("updated_at", 112, (asset) => date(asset.updated_at)), sortKey: "updated_at" },
      ...customFields.map((field) =>
        customColumn(field, format.name({ name: field.label, name_en: field.label_en })),
      ),
    ];
    const byId = new Map(all.map((column) => [column.id, column]));
    const shown = ["asset_tag", ...chosen.filter((id) => id !== "asset_tag")].flatMap(
      (id) => byId.get(id) ?? [],
    );
    return { all, shown };
  }, [t, format, customFields, chosen]);
}

function customColumn(field: CustomField, header: string): GridColumn<Asset> {
  const read = (asset: Asset) => {
    const value: unknown = asset.custom_fields[field.key];
    if (value === null || value === undefined) return "";
    if (Array.isArray(value)) return value.join(", ");
    if (typeof value === "object" && "name" in value) return String(value.name);
    return String(value);
  };
  return {
    id: `custom_fields.${field.key}`,
    header,
    width: 120,
    ...(field.type !== "choices" && { sortKey: `custom_fields.${field.key}` }),
    cell: (asset) => <Value text={read(asset)} />,
    text: read,
  };
}

function Value({ text }: { text: string | null | undefined }) {
  return text ? text : <span className="text-ink-3">–</span>;
}

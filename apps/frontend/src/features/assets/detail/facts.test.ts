import type { Asset, CustomField } from "@sams/api-client";
import i18next from "i18next";
import { beforeAll, expect, test } from "vitest";
import english from "@/i18n/en/asset-detail.json";
import { createFormat } from "@/lib/format";
import { assetFacts, changedFacts, filledFacts } from "./facts";

const laptop = { id: "c12", name: "노트북", name_en: "Laptop", code: "12" };

const asset: Asset = {
  id: "1",
  asset_tag: "SRS-12-2024-0027",
  name: "ThinkPad T14 Gen 4",
  serial_number: "PF4ABCDE",
  status: { id: "s", name: "재고", name_en: "Stock", code: "stock", kind: "available" },
  grade: "A",
  category: laptop,
  model: {
    id: "m",
    name: "T14",
    name_en: null,
    manufacturer: { id: "l", name: "레노버", name_en: "Lenovo" },
  },
  location: { id: "p", name: "본관 1층", name_en: "Main Building 1F" },
  holder: null,
  supplier: null,
  purchase_date: "2024-12-03",
  purchase_price: "1890000",
  currency: "KRW",
  purchase_request: null,
  tax_invoice_date: null,
  warranty_months: 36,
  warranty_expires: "2037-12-03",
  order_number: null,
  old_asset_number: null,
  requestable: false,
  description: null,
  notes: null,
  special_notes: null,
  custom_fields: { memory: "16 GB" },
  tags: [],
  image_url: null,
  version: 1,
  created_at: "2024-12-03T07:21:00Z",
  updated_at: "2024-12-03T07:21:00Z",
  deleted_at: null,
};

const customFields = [
  { key: "memory", label: "메모리", label_en: "Memory", type: "text", currency: null, category: laptop },
  {
    key: "wheels",
    label: "바퀴",
    label_en: "Wheels",
    type: "number",
    currency: null,
    category: { id: "c9" },
  },
  { key: "owner", label: "소유", label_en: null, type: "text", currency: null, category: null },
] as CustomField[];

let context: Parameters<typeof assetFacts>[1];

beforeAll(async () => {
  const texts = i18next.createInstance();
  await texts.init({ lng: "en", resources: { en: { "asset-detail": english } } });
  context = {
    t: texts.getFixedT("en", "asset-detail"),
    format: createFormat("en", "Asia/Seoul"),
    customFields,
  };
});

test("only filled facts are shown first, with the words of the reader", () => {
  const { product, purchase } = assetFacts(asset, context);
  expect(filledFacts(product).map(({ id, text }) => [id, text])).toEqual([
    ["category", "Laptop"],
    ["model", "T14 · Lenovo"],
    ["serial_number", "PF4ABCDE"],
    ["custom_fields.memory", "16 GB"],
    ["location", "Main Building 1F"],
  ]);
  expect(purchase.find(({ id }) => id === "purchase_price")?.text).toBe("₩1,890,000");
  expect(purchase.find(({ id }) => id === "warranty")?.text).toBe("36 months, until Dec 3, 2037");
});

test("custom fields of other categories are not even empty facts", () => {
  const ids = assetFacts(asset, context).product.map(({ id }) => id);
  expect(ids).toContain("custom_fields.owner");
  expect(ids).not.toContain("custom_fields.wheels");
});

test("what differs from now is found, also where one of both is empty", () => {
  const past = assetFacts(asset, context);
  const now = assetFacts(
    { ...asset, purchase_price: null, notes: "Bag included", custom_fields: { memory: "32 GB" } },
    context,
  );
  expect([...changedFacts(past, now)]).toEqual([
    ["custom_fields.memory", "32 GB"],
    ["notes", "Bag included"],
    ["purchase_price", null],
  ]);
  expect(filledFacts(past.product, now.product).map(({ id }) => id)).toContain("notes");
});

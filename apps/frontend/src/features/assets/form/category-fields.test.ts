import type { CustomField } from "@sams/api-client";
import { expect, test } from "vitest";
import { fieldsOfCategory } from "./category-fields";

const field = (id: string, key: string, category: string | null) =>
  ({ id, key, category: category && { id: category, name: category, code: category } }) as CustomField;

const FIELDS = [
  field("1", "color", null),
  field("2", "ram_gb", "computers"),
  field("3", "size", "monitors"),
  field("4", "color", "laptops"),
];
const CATEGORIES = [
  { id: "computers", parent: null },
  { id: "laptops", parent: { id: "computers", name: "computers", name_en: null } },
  { id: "monitors", parent: null },
];
const ids = (category: string | undefined) =>
  fieldsOfCategory(FIELDS, CATEGORIES, category).map(({ id }) => id);

test("a category has the fields of its parents, and its own replace theirs", () => {
  expect(ids("laptops")).toEqual(["2", "4"]);
  expect(ids("monitors")).toEqual(["1", "3"]);
});

test("without a category only the fields of all assets are asked for", () => {
  expect(ids(undefined)).toEqual(["1"]);
});

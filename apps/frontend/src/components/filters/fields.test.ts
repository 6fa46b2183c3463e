import { expect, test } from "vitest";
import { activeFilters, type FilterField, lookupsOf, parameterOf } from "./fields";

const purchaseDate: FilterField = {
  name: "purchase_date",
  label: "Purchase date",
  kind: { type: "date" },
  isOptional: true,
};
const status: FilterField = {
  name: "status",
  label: "Status",
  kind: { type: "choice", options: [{ value: "stock", label: "In stock" }] },
  isOptional: false,
};

test("a field has the parameters that the API declares for its kind", () => {
  expect(lookupsOf(purchaseDate).map((lookup) => parameterOf(purchaseDate, lookup))).toEqual([
    "purchase_date__gte",
    "purchase_date__lte",
    "purchase_date__gt",
    "purchase_date__lt",
    "purchase_date",
    "purchase_date__ne",
    "purchase_date__isnull",
  ]);
  expect(lookupsOf(status).map((lookup) => parameterOf(status, lookup))).toEqual(["status", "status__ne"]);
});

test("the filters of a search keep the order of the URL", () => {
  const search = {
    status: ["stock", "issued"],
    q: "그램",
    purchase_date__gte: "2019-01-01",
    sort: "-name",
  };
  expect(activeFilters([purchaseDate, status], search)).toEqual([
    { field: status, lookup: "eq", values: ["stock", "issued"] },
    { field: purchaseDate, lookup: "gte", values: ["2019-01-01"] },
  ]);
});

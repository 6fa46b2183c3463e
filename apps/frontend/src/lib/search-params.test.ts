import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "./search-params";

test("a query string is parsed and written as it was", () => {
  const text = "?q=%EA%B7%B8%EB%9E%A8&status=stock&status=issued&sort=-purchase_date%2Cname";
  expect(parseSearch(text)).toEqual({
    q: "그램",
    status: ["stock", "issued"],
    sort: "-purchase_date,name",
  });
  expect(stringifySearch(parseSearch(text))).toBe(text);
});

test("values stay texts, and empty ones are left out", () => {
  expect(parseSearch("?asset_tag=0012&peek=true")).toEqual({ asset_tag: "0012", peek: "true" });
  expect(stringifySearch({ q: "", peek: undefined, status: [] })).toBe("");
});

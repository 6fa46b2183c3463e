import { expect, test } from "vitest";
import { formatSort, parseSort, toggleSort } from "./sort";

test("a sort is parsed and written in the API's notation", () => {
  expect(parseSort("-purchase_date,name")).toEqual([
    { key: "purchase_date", isDescending: true },
    { key: "name", isDescending: false },
  ]);
  expect(formatSort(parseSort("-purchase_date,name"))).toBe("-purchase_date,name");
  expect(formatSort([])).toBeUndefined();
});

test("a click sorts ascending, then descending, then not at all", () => {
  const click = (text: string | undefined) => formatSort(toggleSort(parseSort(text), "name", false));
  expect(click(undefined)).toBe("name");
  expect(click("name")).toBe("-name");
  expect(click("-name")).toBeUndefined();
  expect(click("-purchase_date,status")).toBe("name");
});

test("a click with shift adds a key, up to four", () => {
  const add = (text: string, key: string) => formatSort(toggleSort(parseSort(text), key, true));
  expect(add("a,b", "c")).toBe("a,b,c");
  expect(add("a,b,c", "b")).toBe("a,-b,c");
  expect(add("a,-b,c", "b")).toBe("a,c");
  expect(add("a,b,c,d", "e")).toBe("a,b,c,e");
});

import { expect, test } from "vitest";
import { commonValues } from "./common-values";

test("values that all assets share are shown, the others differ", () => {
  const { values, mixed } = commonValues([
    { name: "A", location_id: { id: "1", name: "판교" }, notes: null, "custom_fields.ram_gb": 16 },
    { name: "B", location_id: { id: "1", name: "판교" }, notes: "" },
  ]);
  expect(values).toEqual({ location_id: { id: "1", name: "판교" }, notes: null });
  expect([...mixed].sort()).toEqual(["custom_fields.ram_gb", "name"]);
});

test("nothing is known of assets that are not loaded", () => {
  expect(commonValues(undefined)).toEqual({ values: {}, mixed: new Set() });
});

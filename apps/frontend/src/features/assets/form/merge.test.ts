import { expect, test } from "vitest";
import { applyChoices, compareVersions } from "./merge";

const BEFORE = {
  name: "ThinkPad",
  location_id: { id: "1", name: "본관 1층" },
  notes: "가방 포함",
  supplier_id: null,
  serial_number: "A1",
  "custom_fields.ram_gb": 16,
};
const THEIRS = {
  ...BEFORE,
  location_id: { id: "2", name: "본관 2층" },
  notes: "가방 포함. 배터리 교체함",
  serial_number: "A2",
  "custom_fields.ram_gb": 32,
};
const MINE = {
  ...BEFORE,
  location_id: { id: "3", name: "연구동 2층" },
  notes: "가방 포함, 충전기 없음",
  serial_number: "A2",
  supplier_id: { id: "9", name: "컴퓨존" },
};

test("fields that both sides changed differently are chosen, the others merge", () => {
  const { conflicts, merged } = compareVersions(BEFORE, THEIRS, MINE);
  expect(conflicts.map(({ field, canKeepBoth }) => [field, canKeepBoth])).toEqual([
    ["location_id", false],
    ["notes", true],
  ]);
  expect(merged).toEqual([
    { field: "supplier_id", side: "mine", value: { id: "9", name: "컴퓨존" } },
    { field: "serial_number", side: "theirs", value: "A2" },
    { field: "custom_fields.ram_gb", side: "theirs", value: 32 },
  ]);
});

test("what the user entered is kept unless chosen otherwise", () => {
  const merge = compareVersions(BEFORE, THEIRS, MINE);
  expect(applyChoices(THEIRS, merge, {})).toEqual({
    name: "ThinkPad",
    location_id: { id: "3", name: "연구동 2층" },
    notes: "가방 포함, 충전기 없음",
    supplier_id: { id: "9", name: "컴퓨존" },
    serial_number: "A2",
    "custom_fields.ram_gb": 32,
  });
});

test("the stored value or both texts can be chosen", () => {
  const merge = compareVersions(BEFORE, THEIRS, MINE);
  const values = applyChoices(THEIRS, merge, { location_id: "theirs", notes: "both" });
  expect(values.location_id).toEqual({ id: "2", name: "본관 2층" });
  expect(values.notes).toBe("가방 포함. 배터리 교체함\n가방 포함, 충전기 없음");
});

test("a cleared text cannot be kept with the other one", () => {
  const { conflicts } = compareVersions({ notes: "a" }, { notes: "b" }, { notes: "" });
  expect(conflicts).toEqual([{ field: "notes", before: "a", theirs: "b", mine: "", canKeepBoth: false }]);
});

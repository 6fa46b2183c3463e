import { expect, test } from "vitest";
import { SeenCodes } from "./seen-codes";

test("a code that stays in view is reported once", () => {
  const seen = new SeenCodes();
  const reported = [0, 500, 1_000, 2_100, 3_900].map((now) => seen.isNew("A-1", now));
  expect(reported).toEqual([true, false, false, false, false]);
});

test("a code that was out of view for two seconds is reported again", () => {
  const seen = new SeenCodes();
  expect([seen.isNew("A-1", 0), seen.isNew("A-1", 1_999), seen.isNew("A-1", 3_999)]).toEqual([
    true,
    false,
    true,
  ]);
});

test("another code is reported at once", () => {
  const seen = new SeenCodes();
  expect([seen.isNew("A-1", 0), seen.isNew("A-2", 10)]).toEqual([true, true]);
});

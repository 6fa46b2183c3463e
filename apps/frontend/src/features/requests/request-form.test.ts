import { expect, test } from "vitest";
import { countDays, EMPTY_FORM, firstFullDay, quickChoices, toRequest } from "./request-form";

test("quick choices on a Saturday", () => {
  expect(quickChoices("2026-11-28").map(({ day }) => day)).toEqual([
    "2026-11-28",
    "2026-12-04",
    "2026-12-05",
    "2026-12-28",
  ]);
});

test("on a Friday, Friday is the next one; a month from the 31st ends with the shorter month", () => {
  expect(quickChoices("2026-11-27")[1]).toEqual({ id: "friday", day: "2026-12-04" });
  expect(quickChoices("2027-01-31")[3]).toEqual({ id: "month", day: "2027-02-28" });
});

test("both ends count", () => {
  expect(countDays("2026-11-30", "2026-12-04")).toBe(5);
  expect(countDays("2026-11-30", "2026-11-30")).toBe(1);
});

test("the first full day ends what can be chosen", () => {
  const full = new Set(["2026-12-01", "2026-12-08"]);
  expect(firstFullDay((day) => full.has(day), "2026-12-02", "2026-12-31")).toBe("2026-12-08");
  expect(firstFullDay((day) => full.has(day), "2026-12-09", "2026-12-31")).toBeUndefined();
});

test("a later start is midnight of the reader; today is as soon as possible", () => {
  const form = { ...EMPTY_FORM, start: "2026-12-01", until: "2026-12-04", quantity: 2, reason: " 교육 " };
  const subject = { model_id: "m" };
  expect(toRequest(form, subject, false, "대여", "2026-11-28", "Asia/Seoul")).toEqual({
    type: "rental",
    model_id: "m",
    quantity: 2,
    reason: "교육",
    expected_return_date: "2026-12-04",
    starts_at: "2026-11-30T15:00:00.000Z",
  });
  expect(toRequest(form, subject, false, "대여", "2026-12-01", "Asia/Seoul")).not.toHaveProperty("starts_at");
});

test("what is kept has no dates; one asset is one; an empty reason is the usual one", () => {
  const form = { ...EMPTY_FORM, until: "2026-12-04", quantity: 3, person: { id: "p", name: "박직원" } };
  expect(toRequest(form, { asset_id: "a" }, true, "계속 사용", "2026-11-28", "Asia/Seoul")).toEqual({
    type: "checkout",
    asset_id: "a",
    quantity: 1,
    reason: "계속 사용",
    requested_for_id: "p",
  });
});

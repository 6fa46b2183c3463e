import { expect, test } from "vitest";
import { parseTypedDate } from "./date-typing";

const SATURDAY = "2026-11-28";

test.each([
  ["20261128", "2026-11-28"],
  ["261128", "2026-11-28"],
  ["2026-11-28", "2026-11-28"],
  ["2026.11.28", "2026-11-28"],
  ["2026. 11. 28.", "2026-11-28"],
  ["2026. 11. 28. (토)", "2026-11-28"],
  ["2026/1/5", "2026-01-05"],
  ["2026년 12월 4일", "2026-12-04"],
  ["２０２６１１２８", "2026-11-28"],
  ["11/28", "2026-11-28"],
  ["1128", "2026-11-28"],
  ["12. 4.", "2026-12-04"],
  ["12월 4일", "2026-12-04"],
  ["Nov 28, 2026", "2026-11-28"],
  ["Mon, Dec 1", "2026-12-01"],
  ["4 December", "2026-12-04"],
])("%s is %s", (text, date) => {
  expect(parseTypedDate(text, SATURDAY)).toBe(date);
});

test.each([
  ["오늘", "2026-11-28"],
  ["today", "2026-11-28"],
  ["내일", "2026-11-29"],
  [" Tomorrow ", "2026-11-29"],
  ["모레", "2026-11-30"],
  ["어제", "2026-11-27"],
  ["yesterday", "2026-11-27"],
  ["+3", "2026-12-01"],
  ["3일 후", "2026-12-01"],
  ["5d", "2026-12-03"],
  ["2주", "2026-12-12"],
  ["2 weeks", "2026-12-12"],
])("%s is counted from today: %s", (text, date) => {
  expect(parseTypedDate(text, SATURDAY)).toBe(date);
});

test.each([
  ["금", "2026-12-04"],
  ["금요일", "2026-12-04"],
  ["fri", "2026-12-04"],
  ["Friday", "2026-12-04"],
  ["일", "2026-11-29"],
  ["월", "2026-11-30"],
  ["sat", "2026-12-05"],
  ["다음 주 월", "2026-11-30"],
  ["next sun", "2026-12-06"],
])("the weekday %s is the next one after today: %s", (text, date) => {
  expect(parseTypedDate(text, SATURDAY)).toBe(date);
});

test("a date without a year is the one nearest to today", () => {
  expect(parseTypedDate("1/5", "2026-11-28")).toBe("2027-01-05");
  expect(parseTypedDate("11/28", "2027-01-05")).toBe("2026-11-28");
  expect(parseTypedDate("2/29", "2027-12-01")).toBe("2028-02-29");
});

test.each(["", "2026-02-30", "20261301", "13/1", "32", "abc", "내년", "mo", "11/", "Foo 3", "2026"])(
  "%j is not a date",
  (text) => {
    expect(parseTypedDate(text, SATURDAY)).toBeNull();
  },
);

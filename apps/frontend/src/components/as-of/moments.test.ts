import { expect, test } from "vitest";
import { endOfMinute, momentAfter, momentBefore, quickDays, scaleTimes, shareOf } from "./moments";

const MOMENTS = ["2026-03-03T14:59:59Z", "2026-03-03T14:59:59.000001Z", "2026-09-14T08:48:00.5Z"];

test("the neighbours of a time are found to the microsecond", () => {
  expect(momentBefore(MOMENTS, "2026-03-03T14:59:59.000001Z")).toBe("2026-03-03T14:59:59Z");
  expect(momentAfter(MOMENTS, "2026-03-03T14:59:59Z")).toBe("2026-03-03T14:59:59.000001Z");
  expect(momentBefore(MOMENTS, "2026-03-03T14:59:59Z")).toBeUndefined();
  expect(momentAfter(MOMENTS, "2026-09-14T08:48:00.500Z")).toBeUndefined();
});

test("a minute of the reader's day is chosen with its end, and never the future", () => {
  const now = new Date("2026-11-28T05:32:10Z");
  expect(endOfMinute("2026-03-03", "23:59", "Asia/Seoul", now)).toBe("2026-03-03T14:59:59.000Z");
  expect(endOfMinute("2026-11-28", "23:59", "Asia/Seoul", now)).toBe("2026-11-28T05:32:10.000Z");
});

test("quick choices are days of the calendar", () => {
  expect(quickDays("2026-03-01")).toEqual({
    yesterday: "2026-02-28",
    lastMonth: "2026-02-28",
    lastYear: "2025-12-31",
    yearAgo: "2025-03-01",
  });
  expect(quickDays("2028-02-29")).toMatchObject({ yesterday: "2028-02-28", yearAgo: "2027-02-28" });
});

test("places on the scale stay within it", () => {
  expect(shareOf("1970-01-01T00:00:00.050Z", 0, 100)).toBe(0.5);
  expect(shareOf(-5, 0, 100)).toBe(0);
  expect(shareOf(500, 0, 100)).toBe(1);
  expect(scaleTimes(0, 3_600_000, 4)).toEqual([]);
  expect(scaleTimes(0, 10 * 86_400_000, 1)).toEqual([5 * 86_400_000]);
});

import { expect, test } from "vitest";
import { endOfDay, timeOfDay } from "./zoned-time";

test("a due day ends in the time zone of the reader", () => {
  expect(endOfDay("2026-12-03", "Asia/Seoul")).toBe("2026-12-03T14:59:00.000Z");
  expect(endOfDay("2026-12-03", "America/New_York")).toBe("2026-12-04T04:59:00.000Z");
});

test("a time in the summer of New York is four hours behind UTC", () => {
  expect(timeOfDay("2026-07-01", "09:30", "America/New_York")).toBe("2026-07-01T13:30:00.000Z");
});

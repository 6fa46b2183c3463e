import { expect, test } from "vitest";
import { addDays, moveToDay } from "./extend-time";

test("days are added over the end of a year", () => {
  expect(addDays("2026-12-28", 7)).toBe("2027-01-04");
});

test("the time of day stays when a due date moves, also over a change of the clocks", () => {
  expect(moveToDay("2026-12-01T14:59:59Z", "2026-12-08", "Asia/Seoul")).toBe("2026-12-08T14:59:59.000Z");
  // 18:00 in Berlin, in summer and in winter.
  expect(moveToDay("2026-10-23T16:00:00Z", "2026-10-30", "Europe/Berlin")).toBe("2026-10-30T17:00:00.000Z");
});

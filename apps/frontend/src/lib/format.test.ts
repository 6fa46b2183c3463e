import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFormat } from "./format";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-28T05:32:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Korean", () => {
  const format = createFormat("ko", "Asia/Seoul");

  test("dates and times", () => {
    expect(format.date("2026-11-28")).toBe("2026. 11. 28.");
    expect(format.dateInTable("2026-03-04")).toBe("2026. 03. 04.");
    expect(format.day("2026-11-28")).toBe("11. 28. (토)");
    expect(format.day("2025-11-28")).toBe("2025. 11. 28. (금)");
    expect(format.time("2026-11-28T05:32:00Z")).toBe("14:32");
    expect(format.dateTime("2026-11-28T15:32:00Z")).toBe("2026. 11. 29. 00:32");
    expect(format.period("2026-11-30", "2026-12-04")).toBe("11. 30. (월) – 12. 4. (금)");
  });

  test("relative times end with yesterday", () => {
    expect(format.ago("2026-11-28T05:30:00Z")).toBe("2분 전");
    expect(format.ago("2026-11-27T05:30:00Z")).toBe("어제");
    expect(format.ago("2026-11-26T05:30:00Z")).toBe("2026. 11. 26.");
  });

  test("days until a date are calendar days of the reader", () => {
    expect(format.daysUntil("2026-12-01")).toBe(3);
    expect(format.daysUntil("2026-11-27T15:00:00Z")).toBe(0);
    expect(format.daysUntil("2026-11-25")).toBe(-3);
  });

  test("money has the decimals of its currency", () => {
    expect(format.money("1890000", "KRW")).toBe("₩1,890,000");
    expect(format.money("12.5", "USD")).toBe("$12.50");
    expect(format.money("999999999999999.999", "BHD")).toContain("999,999,999,999,999.999");
  });

  test("numbers", () => {
    expect(format.total(10_000, false)).toBe("10,000+");
    expect(format.total(104_312, true)).toBe("104,312");
    expect(format.size(4_200_000)).toBe("4.2 MB");
    expect(format.percent(0.589)).toBe("58.9%");
  });
});

describe("English", () => {
  const format = createFormat("en", "Asia/Seoul");

  test("dates and times", () => {
    expect(format.date("2026-11-28")).toBe("Nov 28, 2026");
    expect(format.day("2026-12-01")).toBe("Tue, Dec 1");
    expect(format.dateInTable("2026-03-04")).toBe("Mar 04, 2026");
    expect(format.time("2026-11-28T05:32:00Z")).toBe("14:32");
    expect(format.percent(0.589)).toBe("58.9 %");
  });

  test("references have their English name where there is one", () => {
    expect(format.name({ name: "노트북", name_en: "Laptop" })).toBe("Laptop");
    expect(format.name({ name: "판교", name_en: null })).toBe("판교");
  });
});

import { expect, test } from "vitest";
import { timeZoneOptions } from "./time-zones";

const NOW = new Date("2026-11-28T12:00:00Z");

test("time zones have their distance from UTC at the time", () => {
  const zones = timeZoneOptions(NOW, "en");
  const nameOf = (id: string) => zones.find((zone) => zone.id === id)?.name;
  expect(nameOf("Asia/Seoul")).toBe("Asia/Seoul (GMT+09:00)");
  expect(nameOf("America/New_York")).toBe("America/New York (GMT-05:00)");
  expect(nameOf("UTC")).toMatch(/^UTC \(GMT/);
});

test("the present time zone is always there, once", () => {
  const zones = timeZoneOptions(NOW, "ko", "Asia/Seoul");
  expect(zones.filter(({ id }) => id === "Asia/Seoul")).toHaveLength(1);
  expect(timeZoneOptions(NOW, "ko", "Etc/GMT-9").some(({ id }) => id === "Etc/GMT-9")).toBe(true);
});

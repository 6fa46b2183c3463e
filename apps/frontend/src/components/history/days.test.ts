import { expect, test } from "vitest";
import { createFormat } from "@/lib/format";
import { groupByDay } from "./days";

test("events are grouped by the day of the reader", () => {
  const events = ["2026-11-26T15:30:00Z", "2026-11-26T14:59:00Z", "2026-11-25T15:00:00Z"].map((time) => ({
    id: time,
    occurred_at: time,
    actor: { id: null, name: "x" },
    action: "asset.updated",
    entity_type: "asset",
    entity_id: "1",
    changes: {},
    note: null,
    request_id: null,
  }));
  const days = groupByDay(events, createFormat("ko", "Asia/Seoul"));
  expect(days.map(({ date, events: ofDay }) => [date, ofDay.length])).toEqual([
    ["2026-11-27", 1],
    ["2026-11-26", 2],
  ]);
});

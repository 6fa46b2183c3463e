import type { Workflow } from "@sams/api-client";
import { expect, test } from "vitest";
import { effectsOf } from "./effect-list";

const NOW = Date.parse("2026-11-28T12:00:00Z");

const receiver = { id: "u1", name: "박직원", name_en: null };

function request(changes: Partial<Workflow>): Workflow {
  return {
    id: "w1",
    type: "rental",
    state: "pending",
    asset: null,
    category: null,
    model: { id: "m1", name: "그램", name_en: null },
    quantity: 1,
    requester: receiver,
    requested_for: receiver,
    reason: "출장",
    starts_at: null,
    expected_return_date: "2026-12-04",
    assignment: null,
    due_at: null,
    step: 0,
    step_count: 1,
    missing_exchange_rate: null,
    decided_at: null,
    decision_note: null,
    completed_at: null,
    acknowledged_at: null,
    version: 1,
    created_at: "2026-11-27T00:00:00Z",
    updated_at: "2026-11-27T00:00:00Z",
    ...changes,
  };
}

const notify = { kind: "notify", names: ["박직원"] };

test("a rental that starts now is handed out until its return date", () => {
  expect(effectsOf(request({}), NOW)).toEqual([
    { kind: "hand_out", name: "박직원" },
    { kind: "due", until: "2026-12-04" },
    notify,
  ]);
});

test("a check-out without a return date has no due date", () => {
  expect(effectsOf(request({ type: "checkout", expected_return_date: null }), NOW)).toEqual([
    { kind: "hand_out", name: "박직원" },
    { kind: "no_due" },
    notify,
  ]);
});

test("a rental that starts later is reserved; one whose start has passed is handed out", () => {
  const later = request({ starts_at: "2026-11-30T00:00:00Z" });
  expect(effectsOf(later, NOW)).toEqual([
    { kind: "reserve", from: "2026-11-30T00:00:00Z", until: "2026-12-04", name: "박직원" },
    notify,
  ]);
  expect(effectsOf(later, Date.parse("2026-11-30T00:00:01Z"))[0]).toEqual({
    kind: "hand_out",
    name: "박직원",
  });
});

test("an approval before the last step moves the request on first", () => {
  expect(effectsOf(request({ type: "disposal", step: 0, step_count: 2 }), NOW)).toEqual([
    { kind: "next_step", step: 2, count: 2 },
    { kind: "dispose" },
    notify,
  ]);
});

test("an extension names the present and the new due time", () => {
  const assignment = {
    id: "a1",
    checked_out_at: "2026-11-01T00:00:00Z",
    due_at: "2026-12-01T14:59:59Z",
    checked_in_at: null,
  };
  const extension = request({ type: "extension", assignment, due_at: "2026-12-08T14:59:59Z" });
  expect(effectsOf(extension, NOW)[0]).toEqual({
    kind: "extend",
    from: "2026-12-01T14:59:59Z",
    until: "2026-12-08T14:59:59Z",
  });
});

test("a request for another user notifies both, the receiver first", () => {
  const requester = { id: "u2", name: "최현우", name_en: null };
  expect(effectsOf(request({ requester, type: "return" }), NOW)).toEqual([
    { kind: "check_in", name: "박직원" },
    { kind: "notify", names: ["박직원", "최현우"] },
  ]);
});

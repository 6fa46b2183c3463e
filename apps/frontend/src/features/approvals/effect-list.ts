import type { Workflow } from "@sams/api-client";

/** One thing that the approval of a request does. */
export type Effect =
  | { kind: "next_step"; step: number; count: number }
  | { kind: "hand_out" | "check_in" | "transfer"; name: string }
  | { kind: "reserve"; from: string; until: string; name: string }
  | { kind: "due"; until: string }
  | { kind: "extend"; from: string | null; until: string }
  | { kind: "no_due" | "maintain" | "dispose" }
  | { kind: "notify"; names: string[] };

/** Return what the approval of a request does, in the order in which it matters; `now` in ms. */
export function effectsOf(request: Workflow, now: number): Effect[] {
  const { requester, requested_for: receiver, step, step_count: count } = request;
  const names = [...new Map([receiver, requester].map(({ id, name }) => [id, name])).values()];
  return [
    ...(step + 1 < count ? [{ kind: "next_step" as const, step: step + 2, count }] : []),
    ...ofType(request, now),
    { kind: "notify", names },
  ];
}

function ofType(request: Workflow, now: number): Effect[] {
  const { starts_at: from, expected_return_date: until, requested_for: receiver } = request;
  const due: Effect = until === null ? { kind: "no_due" } : { kind: "due", until };
  switch (request.type) {
    case "checkout":
    case "rental":
      if (from !== null && until !== null && Date.parse(from) > now) {
        return [{ kind: "reserve", from, until, name: receiver.name }];
      }
      return [{ kind: "hand_out", name: receiver.name }, due];
    case "checkin":
    case "return":
      return [{ kind: "check_in", name: receiver.name }];
    case "transfer":
      return [{ kind: "transfer", name: receiver.name }, due];
    case "extension": {
      const before = request.assignment?.due_at ?? null;
      return request.due_at === null ? [] : [{ kind: "extend", from: before, until: request.due_at }];
    }
    case "maintenance":
      return [{ kind: "maintain" }];
    case "disposal":
      return [{ kind: "dispose" }];
  }
}

import type { Assignment } from "@sams/api-client";
import { expect, test } from "vitest";
import { splitByDue } from "./due";

const daysUntil = (time: string) =>
  Math.round((Date.parse(time.slice(0, 10)) - Date.parse("2026-11-28")) / 86_400_000);
const held = (id: string, due: string | null) => ({ id, due_at: due }) as Assignment;

test("what is overdue, due today or due within a week stands on top", () => {
  const { due, rest } = splitByDue(
    [
      held("overdue", "2026-11-20T09:00:00Z"),
      held("today", "2026-11-28T09:00:00Z"),
      held("in a week", "2026-12-05T09:00:00Z"),
      held("later", "2026-12-06T09:00:00Z"),
      held("never", null),
    ],
    daysUntil,
  );
  expect(due.map(({ id }) => id)).toEqual(["overdue", "today", "in a week"]);
  expect(rest.map(({ id }) => id)).toEqual(["later", "never"]);
});

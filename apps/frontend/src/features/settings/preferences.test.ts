import { expect, test } from "vitest";
import { groupKinds, setChannel } from "./preferences";

const on = { in_app: true, email: true, chat: true };

test("kinds are grouped, and a group without kinds is left out", () => {
  const groups = groupKinds([
    { kind: "asset_overdue", ...on },
    { kind: "workflow_decided", ...on },
    { kind: "webhook_disabled", ...on },
    { kind: "fault_reported", ...on },
    { kind: "asset_due_soon", ...on },
  ]);
  expect(groups.map(({ group, items }) => [group, items.map(({ kind }) => kind)])).toEqual([
    ["requests", ["workflow_decided"]],
    ["assets", ["asset_overdue", "asset_due_soon"]],
    ["maintenance", ["fault_reported"]],
    ["system", ["webhook_disabled"]],
  ]);
});

test("one channel of one kind is changed, the rest stays", () => {
  const before = {
    email_is_sent: true,
    preferences: [
      { kind: "asset_overdue" as const, ...on },
      { kind: "workflow_decided" as const, ...on },
    ],
  };
  expect(setChannel(before, { kind: "asset_overdue", channel: "email", isOn: false })).toEqual({
    email_is_sent: true,
    preferences: [
      { kind: "asset_overdue", in_app: true, email: false, chat: true },
      { kind: "workflow_decided", ...on },
    ],
  });
});

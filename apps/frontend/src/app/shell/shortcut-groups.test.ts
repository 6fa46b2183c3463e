import { expect, test } from "vitest";
import { describeKeys, groupShortcuts } from "./shortcut-groups";

test("keys that do the same stand together, and what works everywhere comes last", () => {
  const groups = groupShortcuts(
    [
      { keys: "Shift+Slash", label: "Shortcuts" },
      { keys: "KeyJ", label: "Next row", group: "Assets" },
      { keys: "ArrowDown", label: "Next row", group: "Assets" },
      { keys: "KeyJ", label: "Next row", group: "Assets" },
    ],
    "Everywhere",
  );
  expect(groups).toEqual([
    { name: "Assets", shortcuts: [{ label: "Next row", keys: ["KeyJ", "ArrowDown"] }] },
    { name: "Everywhere", shortcuts: [{ label: "Shortcuts", keys: ["Shift+Slash"] }] },
  ]);
});

test("keys are written as they stand on the keyboard", () => {
  expect(describeKeys("Mod+Enter", true)).toEqual(["⌘", "↵"]);
  expect(describeKeys("Mod+Period", false)).toEqual(["Ctrl", "."]);
  expect(describeKeys("KeyG KeyM", false)).toEqual(["G", "M"]);
  expect(describeKeys("Shift+Slash", false)).toEqual(["?"]);
});

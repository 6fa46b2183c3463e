import type { Keys } from "@/lib/shortcuts";

/** A group of the map: what works in one place, each with all its keys. */
export interface ShortcutGroup {
  name: string;
  shortcuts: { label: string; keys: Keys[] }[];
}

const NAMES: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Enter: "↵",
  Escape: "Esc",
  Backspace: "⌫",
  Slash: "/",
  Period: ".",
  Comma: ",",
  BracketLeft: "[",
  BracketRight: "]",
};

/** Group shortcuts by where they work, those that work everywhere last; keys that do the same stand together. */
export function groupShortcuts(
  shortcuts: readonly { keys: Keys; label: string; group?: string }[],
  everywhere: string,
): ShortcutGroup[] {
  const groups = new Map<string, Map<string, Keys[]>>();
  for (const { keys, label, group = everywhere } of shortcuts) {
    const labels = groups.get(group) ?? new Map<string, Keys[]>();
    groups.set(group, labels);
    const known = labels.get(label) ?? [];
    if (!known.includes(keys)) labels.set(label, [...known, keys]);
  }
  return [...groups]
    .map(([name, labels]) => ({ name, shortcuts: [...labels].map(([label, keys]) => ({ label, keys })) }))
    .sort((one, other) => Number(one.name === everywhere) - Number(other.name === everywhere));
}

/** Return the keys as they stand on a keyboard: `Mod+Enter` is ⌘ ↵ or Ctrl ↵, `KeyG KeyM` is G M. */
export function describeKeys(keys: Keys, isMac: boolean): string[] {
  if (keys === "Shift+Slash") return ["?"];
  return keys.split(/[ +]/).map((code) => {
    if (code === "Mod") return isMac ? "⌘" : "Ctrl";
    if (code === "Shift") return isMac ? "⇧" : "Shift";
    if (code === "Alt") return isMac ? "⌥" : "Alt";
    return NAMES[code] ?? code.replace(/^(Key|Digit)/, "");
  });
}

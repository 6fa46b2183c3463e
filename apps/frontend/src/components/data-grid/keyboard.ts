import { useShortcut } from "@/lib/shortcuts";
import type { GridCursor, GridSelection } from "./types";

interface GridKeyboard {
  ids: readonly string[];
  cursor: GridCursor;
  selection: GridSelection | undefined;
  labels: Record<"next" | "previous" | "select" | "selectAll" | "open" | "peek" | "extend", string>;
  group: string;
  onOpen: (id: string) => void;
  onPeek: ((id: string) => void) | undefined;
}

/** The keys of a grid: J K ↑ ↓ move, with ⇧ they extend the selection, X selects, ↵ opens, Space peeks. */
export function useGridKeyboard({
  ids,
  cursor,
  selection,
  labels,
  group,
  onOpen,
  onPeek,
}: GridKeyboard): void {
  const move = (step: number, isExtending: boolean) => {
    const index = cursor.id === undefined ? -1 : ids.indexOf(cursor.id);
    const target = ids[Math.min(Math.max(index + step, 0), ids.length - 1)];
    if (target === undefined) return;
    if (isExtending && selection) {
      const added = [cursor.id, target].filter((id) => id !== undefined);
      selection.set(new Set([...selection.ids, ...added]));
    }
    cursor.set(target);
  };
  const toggle = () => {
    if (cursor.id === undefined || !selection) return;
    const ids = new Set(selection.ids);
    if (!ids.delete(cursor.id)) ids.add(cursor.id);
    selection.set(ids);
  };
  const hasSelection = selection !== undefined;
  useShortcut({ keys: "KeyJ", label: labels.next, group }, () => move(1, false));
  useShortcut({ keys: "ArrowDown", label: labels.next, group }, () => move(1, false));
  useShortcut({ keys: "KeyK", label: labels.previous, group }, () => move(-1, false));
  useShortcut({ keys: "ArrowUp", label: labels.previous, group }, () => move(-1, false));
  const extend = { label: labels.extend, group, isDisabled: !hasSelection };
  useShortcut({ keys: "Shift+KeyJ", ...extend }, () => move(1, true));
  useShortcut({ keys: "Shift+ArrowDown", ...extend }, () => move(1, true));
  useShortcut({ keys: "Shift+KeyK", ...extend }, () => move(-1, true));
  useShortcut({ keys: "Shift+ArrowUp", ...extend }, () => move(-1, true));
  useShortcut({ keys: "KeyX", label: labels.select, group, isDisabled: !hasSelection }, toggle);
  useShortcut({ keys: "Mod+KeyA", label: labels.selectAll, group, isDisabled: !hasSelection }, () =>
    selection?.set(new Set([...selection.ids, ...ids])),
  );
  useShortcut({ keys: "Enter", label: labels.open, group }, () => cursor.id && onOpen(cursor.id));
  useShortcut({ keys: "Space", label: labels.peek, group, isDisabled: onPeek === undefined }, () =>
    cursor.id ? onPeek?.(cursor.id) : undefined,
  );
}

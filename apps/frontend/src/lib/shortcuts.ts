import { useEffect, useRef } from "react";

/** Keys by position (`KeyboardEvent.code`), so that they work while the Korean layout is on: `KeyN`, `g KeyM`. */
export type Keys = string;

interface Shortcut {
  keys: Keys;
  /** What it does, for the map of shortcuts. */
  label: string;
  /** Where it works, for the map of shortcuts; default: everywhere. */
  group?: string;
  /** Works while the user types in a field, such as ⌘↵. */
  inFields?: boolean;
  isDisabled?: boolean;
}

interface Registration extends Shortcut {
  run: (event: KeyboardEvent) => void;
}

const SEQUENCE_MS = 1_000;
const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const MODIFIERS = ["Shift", "Control", "Alt", "Meta"];

const registrations = new Set<Registration>();
let prefix = "";
let prefixTimer: ReturnType<typeof setTimeout> | undefined;

/**
 * Call a function when the user presses keys; the newest component that uses them wins.
 *
 * `keys` are codes joined by `+` for modifiers (`Mod` is ⌘ or Ctrl, `Shift`) and by a space for a sequence:
 * `KeyN`, `Mod+Enter`, `Shift+KeyJ`, `KeyG KeyM`. Nothing fires while composing Hangul, or in a field.
 */
export function useShortcut(shortcut: Shortcut, run: (event: KeyboardEvent) => void): void {
  const newest = useRef(run);
  newest.current = run;
  const { keys, label, group, inFields, isDisabled } = shortcut;
  useEffect(() => {
    if (isDisabled) return;
    const registration: Registration = {
      keys,
      label,
      ...(group !== undefined && { group }),
      ...(inFields !== undefined && { inFields }),
      run: (event) => newest.current(event),
    };
    registrations.add(registration);
    return () => {
      registrations.delete(registration);
    };
  }, [keys, label, group, inFields, isDisabled]);
}

/** Return the shortcuts that work now, in the order in which they were added. */
export function activeShortcuts(): Shortcut[] {
  return [...registrations];
}

/** Listen for shortcuts; call once. */
export function installShortcuts(): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    if (MODIFIERS.includes(event.key) || isInOverlay(event.target)) return;
    const isField = isEditable(event.target);
    const pressed = describeKey(event);
    const sequence = prefix ? `${prefix} ${pressed}` : pressed;
    const match = [...registrations]
      .reverse()
      .find(({ keys, inFields }) => keys === sequence && (inFields || !isField));
    clearTimeout(prefixTimer);
    prefix = "";
    if (match) {
      event.preventDefault();
      match.run(event);
    } else if (!isField && [...registrations].some(({ keys }) => keys.startsWith(`${pressed} `))) {
      prefix = pressed;
      prefixTimer = setTimeout(() => {
        prefix = "";
      }, SEQUENCE_MS);
    }
  });
}

function describeKey(event: KeyboardEvent): string {
  return [
    event.metaKey || event.ctrlKey ? "Mod" : "",
    event.altKey ? "Alt" : "",
    event.shiftKey ? "Shift" : "",
    event.code,
  ]
    .filter(Boolean)
    .join("+");
}

/** Keys in dialogs, menus and lists of choices are theirs, not those of the page behind. */
function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OVERLAYS) !== null;
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName)) &&
    !(target instanceof HTMLInputElement && ["checkbox", "radio", "button"].includes(target.type))
  );
}

import { useEffect, useRef } from "react";
import { WedgeReader } from "./wedge";

/**
 * Hear a scanner that acts as a keyboard, wherever the focus is.
 *
 * What it typed into a field is taken out again.
 */
export function useWedge(onCode: (code: string) => void): void {
  const newest = useRef(onCode);
  newest.current = onCode;
  useEffect(() => {
    const reader = new WedgeReader();
    let before: { field: HTMLInputElement | HTMLTextAreaElement; value: string } | undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      const state = reader.press(event);
      if (state === "typing") {
        // The key has not changed the field yet.
        before = isText ? { field: target, value: target.value } : undefined;
        return;
      }
      if (state === "scanning") {
        // Outside of a field the keys would be shortcuts.
        if (!isText) swallow(event);
        return;
      }
      swallow(event);
      if (before !== undefined) setValue(before.field, before.value);
      newest.current(state.code);
    };
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Change a field so that React hears of it. */
function setValue(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

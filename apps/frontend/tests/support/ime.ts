import type { CDPSession, Locator, Page } from "@playwright/test";
import { assemble, disassemble } from "es-hangul";

/** The key code of all keys that an input method handles. */
const PROCESS_KEY = 229;

/**
 * Type Hangul as an input method does, letter by letter; the last syllable stays in composition.
 *
 * The letters of a syllable are composed, and a syllable is committed by the first letter of the next one.
 */
export async function imeType(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  const session = await page.context().newCDPSession(page);
  const letters = [...disassemble(text)];
  let committed = 0;
  for (let count = 1; count <= letters.length; count += 1) {
    const syllables = [...assemble(letters.slice(0, count))];
    await pressProcessKey(session);
    for (; committed < syllables.length - 1; committed += 1) {
      await session.send("Input.insertText", { text: syllables[committed] ?? "" });
    }
    const composing = syllables.at(-1) ?? "";
    const end = composing.length;
    await session.send("Input.imeSetComposition", {
      text: composing,
      selectionStart: end,
      selectionEnd: end,
    });
  }
  await session.detach();
}

/** End the composition of `imeType`, as a space or a click does. */
export async function imeCommit(page: Page, syllable: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.insertText", { text: syllable });
  await session.detach();
}

/** Press Enter while a syllable is in composition: the input method takes the key. */
export async function imeEnter(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await pressProcessKey(session, "Enter");
  await session.detach();
}

async function pressProcessKey(session: CDPSession, code = ""): Promise<void> {
  const key = { key: "Process", code, windowsVirtualKeyCode: PROCESS_KEY };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

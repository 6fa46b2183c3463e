import type { Page } from "@playwright/test";

const GAP_SECONDS = 0.008;
const MARKS: Record<string, string> = { "-": "Minus", "/": "Slash", ":": "Semicolon", ".": "Period" };
const SHIFT = 8;

/** Press the keys of a code as a scanner does, which acts as a keyboard; also while the Korean layout is on. */
export async function scanByWedge(
  page: Page,
  text: string,
  { end = "Enter", layout = "en" }: { end?: "Enter" | "Tab"; layout?: "en" | "ko" } = {},
): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const keys = [...text].map((character) => ({
    code: codeOf(character),
    key: layout === "ko" && /[a-z]/i.test(character) ? "ㅁ" : character,
    modifiers: /[A-Z:]/.test(character) ? SHIFT : 0,
  }));
  const now = Date.now() / 1000;
  // Sent with their times, because the browser is slower than a scanner.
  for (const [index, key] of [...keys, { code: end, key: end, modifiers: 0 }].entries()) {
    const timestamp = now + index * GAP_SECONDS;
    const written = key.key.length === 1 ? { text: key.key } : {};
    await keyboard.send("Input.dispatchKeyEvent", { type: "keyDown", ...key, ...written, timestamp });
    await keyboard.send("Input.dispatchKeyEvent", { type: "keyUp", ...key, timestamp });
  }
  await keyboard.detach();
}

function codeOf(character: string): string {
  if (/[a-z]/i.test(character)) return `Key${character.toUpperCase()}`;
  if (/[0-9]/.test(character)) return `Digit${character}`;
  const code = MARKS[character];
  if (code === undefined) throw new Error(`No key writes ${character}`);
  return code;
}

/** A scanner types faster than people do. */
const MAX_GAP_MS = 35;
const MIN_LENGTH = 3;
const MODIFIERS = ["Shift", "Control", "Alt", "Meta", "CapsLock"];

/** The characters of the keys on a keyboard of the United States, which scanners imitate: plain, and with Shift. */
const CHARACTERS: Record<string, string> = {
  Minus: "-_",
  Equal: "=+",
  Slash: "/?",
  Backslash: "\\|",
  Period: ".>",
  Comma: ",<",
  Semicolon: ";:",
  Quote: "'\"",
  BracketLeft: "[{",
  BracketRight: "]}",
  Backquote: "`~",
  Space: "  ",
  NumpadSubtract: "--",
  NumpadDecimal: "..",
  NumpadDivide: "//",
};
const SHIFTED_DIGITS = ")!@#$%^&*(";

/** What is needed of a `KeyboardEvent`. */
export type WedgeKey = Pick<
  KeyboardEvent,
  "code" | "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey" | "timeStamp"
>;

/** `typing`: may be a person. `scanning`: as fast as only a scanner is. */
export type WedgeState = "typing" | "scanning" | { code: string };

/** Tells the keys of a scanner, which acts as a keyboard, from those of a person, by their speed. */
export class WedgeReader {
  #text = "";
  #lastAt = Number.NEGATIVE_INFINITY;

  /** Take the next key; the code is complete with the Enter or Tab that ends it. */
  press(key: WedgeKey): WedgeState {
    if (MODIFIERS.includes(key.key)) return this.#text.length > 1 ? "scanning" : "typing";
    const isFast = key.timeStamp - this.#lastAt < MAX_GAP_MS;
    const text = isFast ? this.#text : "";
    this.#lastAt = key.timeStamp;
    this.#text = "";
    if (key.code === "Enter" || key.code === "NumpadEnter" || key.code === "Tab") {
      return text.length >= MIN_LENGTH ? { code: text } : "typing";
    }
    const character = key.ctrlKey || key.altKey || key.metaKey ? undefined : characterOf(key);
    if (character === undefined) return "typing";
    this.#text = text + character;
    return text === "" ? "typing" : "scanning";
  }
}

/** Return the character of a key, also while the Korean layout makes a syllable of it. */
function characterOf({ code, key, shiftKey }: WedgeKey): string | undefined {
  if (/^[\x20-\x7e]$/.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  const digit = /^(Digit|Numpad)([0-9])$/.exec(code);
  if (digit) return shiftKey && digit[1] === "Digit" ? SHIFTED_DIGITS[Number(digit[2])] : digit[2];
  return CHARACTERS[code]?.[shiftKey ? 1 : 0];
}

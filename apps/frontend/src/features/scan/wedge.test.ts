import { expect, test } from "vitest";
import { type WedgeKey, WedgeReader, type WedgeState } from "./wedge";

const key = (code: string, text: string, timeStamp: number, shiftKey = false): WedgeKey => ({
  code,
  key: text,
  shiftKey,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  timeStamp,
});

/** Press keys, each given as its code and what it writes. */
function press(keys: [code: string, text: string, shift?: boolean][], gap: number): WedgeState | undefined {
  const reader = new WedgeReader();
  let state: WedgeState | undefined;
  keys.forEach(([code, text, shift], index) => {
    state = reader.press(key(code, text, 1000 + index * gap, shift));
  });
  return state;
}

const CODE: [string, string][] = [
  ["Digit1", "1"],
  ["Digit4", "4"],
  ["Minus", "-"],
  ["KeyS", "s"],
];

test.each(["Enter", "NumpadEnter", "Tab"])("fast keys that end with %s are a code", (end) => {
  expect(press([...CODE, [end, end]], 10)).toEqual({ code: "14-s" });
});

test("the keys of a person are not", () => {
  expect(press([...CODE, ["Enter", "Enter"]], 90)).toBe("typing");
  expect(press([...CODE, ["Enter", "Enter"]], 35)).toBe("typing");
});

test("two fast keys are not", () => {
  expect(press([...CODE.slice(0, 2), ["Enter", "Enter"]], 10)).toBe("typing");
});

test("a code is read by the position of the keys while the Korean layout is on", () => {
  const keys: [string, string, boolean?][] = [
    ["ShiftLeft", "Shift", true],
    ["KeyS", "Process", true],
    ["ShiftLeft", "Shift", true],
    ["KeyR", "ㄲ", true],
    ["Minus", "-"],
    ["Digit1", "1"],
    ["Enter", "Process"],
  ];
  expect(press(keys, 5)).toEqual({ code: "SR-1" });
});

test("an address is read with its colon and slashes", () => {
  const keys: [string, string, boolean?][] = [
    ["KeyH", "ㅗ"],
    ["Semicolon", "Process", true],
    ["Slash", "Process"],
    ["Slash", "Process"],
    ["KeyA", "Process"],
    ["Enter", "Process"],
  ];
  expect(press(keys, 5)).toEqual({ code: "h://a" });
});

test("a pause begins a new code", () => {
  const reader = new WedgeReader();
  reader.press(key("KeyX", "x", 0));
  CODE.forEach(([code, text], index) => {
    reader.press(key(code, text, 500 + index * 10));
  });
  expect(reader.press(key("Enter", "Enter", 540))).toEqual({ code: "14-s" });
});

test("the first key may be a person's, the next fast ones are a scanner's", () => {
  const reader = new WedgeReader();
  expect(reader.press(key("Digit1", "1", 0))).toBe("typing");
  expect(reader.press(key("Digit4", "4", 10))).toBe("scanning");
});

test("shortcuts are no part of a code", () => {
  expect(press([...CODE, ["ArrowDown", "ArrowDown"], ["Enter", "Enter"]], 10)).toBe("typing");
});

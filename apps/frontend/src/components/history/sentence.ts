/** A part of a sentence; names stand out. */
export interface SentencePart {
  text: string;
  isName: boolean;
  /** Where it begins in the sentence. */
  start: number;
}

const START = "\u0002";
const END = "\u0003";

/** Mark a name before it is put into a sentence, so that `splitSentence` finds it again. */
export function markName(name: string): string {
  return `${START}${name}${END}`;
}

/** Split a sentence at the names that `markName` marked. */
export function splitSentence(sentence: string): SentencePart[] {
  let start = 0;
  return sentence
    .split(new RegExp(`[${START}${END}]`))
    .map((text, index) => {
      const part = { text, isName: index % 2 === 1, start };
      start += text.length;
      return part;
    })
    .filter(({ text }) => text !== "");
}

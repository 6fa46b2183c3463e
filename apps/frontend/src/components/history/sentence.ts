/** A part of a sentence; names stand out. */
export interface SentencePart {
  text: string;
  isName: boolean;
}

const START = "\u0002";
const END = "\u0003";

/** Mark a name before it is put into a sentence, so that `splitSentence` finds it again. */
export function markName(name: string): string {
  return `${START}${name}${END}`;
}

/** Split a sentence at the names that `markName` marked. */
export function splitSentence(sentence: string): SentencePart[] {
  return sentence.split(START).flatMap((piece, index) => {
    if (index === 0) return part(piece, false);
    const [name = "", rest = ""] = piece.split(END);
    return [...part(name, true), ...part(rest, false)];
  });
}

function part(text: string, isName: boolean): SentencePart[] {
  return text === "" ? [] : [{ text, isName }];
}

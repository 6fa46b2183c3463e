import { useState } from "react";

interface TypedValueOptions<Value, ProblemCode> {
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** The text of a value while nobody types. */
  format: (value: Value) => string;
  /** The value of a text that is not empty, or what is wrong with it. */
  parse: (text: string) => { value: Value } | { problem: ProblemCode };
}

/**
 * Keep the text of a field whose value is read from what is typed.
 *
 * The text is read on blur and Enter; what cannot be read stays as it was typed, with its problem, and is read again
 * at every key from then on.
 */
export function useTypedValue<Value, ProblemCode>({
  value,
  onChange,
  format,
  parse,
}: TypedValueOptions<Value, ProblemCode>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<ProblemCode | null>(null);

  const read = (text: string) => {
    const trimmed = text.trim();
    const result = trimmed === "" ? { value: null } : parse(trimmed);
    setProblem("problem" in result ? result.problem : null);
    if ("value" in result && result.value !== value) onChange(result.value);
    return "value" in result;
  };

  return {
    text: typed ?? (value === null ? "" : format(value)),
    problem,
    onTextChange: (text: string) => {
      setTyped(text);
      if (problem !== null) read(text);
    },
    /** Read what was typed; keeps it if it cannot be read. */
    commit: () => {
      if (typed !== null && read(typed)) setTyped(null);
    },
    /** Forget what was typed: the value was chosen in another way. */
    reset: () => {
      setTyped(null);
      setProblem(null);
    },
  };
}

/** Return whether a key event is an Enter that does not end a composition. */
export function isPlainEnter(event: { key: string; nativeEvent?: Event }): boolean {
  const native = event.nativeEvent;
  const isComposing = native instanceof KeyboardEvent && (native.isComposing || native.keyCode === 229);
  return event.key === "Enter" && !isComposing;
}

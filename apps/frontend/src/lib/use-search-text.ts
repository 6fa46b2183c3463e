import { useEffect, useRef, useState } from "react";

const SEARCH_AFTER_MS = 150;

/**
 * Keep the text of a search field whose value stands in the URL.
 *
 * The text follows every key, also while a syllable is being composed; the URL follows 150 ms later.
 */
export function useSearchText(value: string, onChange: (value: string | undefined) => void) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const written = useRef(value);
  // Going back changes the URL; the search that the field has just written does not change the field.
  useEffect(() => {
    if (value !== written.current) {
      written.current = value;
      setText(value);
    }
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    text,
    change: (next: string) => {
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        written.current = next;
        onChange(next || undefined);
      }, SEARCH_AFTER_MS);
    },
  };
}

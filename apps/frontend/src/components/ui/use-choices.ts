import { useEffect, useState } from "react";

const DEBOUNCE_MS = 150;
/** More than this is not shown: typing narrows them down. */
const MAX_ITEMS = 20;
const NOTHING: readonly never[] = [];

export type ChoicesState = "loading" | "ready" | "failed";

/** Return the choices for what was typed; the signal aborts when more is typed. */
export type LoadChoices<Item> = (query: string, signal: AbortSignal) => Promise<readonly Item[]>;

interface Loaded<Item> {
  query: string;
  items: readonly Item[];
  state: ChoicesState;
}

/**
 * Load the choices of a search 150 ms after the last change of its text.
 *
 * The items of the last search stay until the next ones are there.
 */
export function useChoices<Item>(load: LoadChoices<Item>, query: string, isActive: boolean) {
  const [loaded, setLoaded] = useState<Loaded<Item> | null>(null);
  const [attempt, setAttempt] = useState(0);
  // A function that is made anew by each render must not load again.
  const [stableLoad] = useState(() => ({ current: load }));
  useEffect(() => {
    stableLoad.current = load;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads the same query again.
  useEffect(() => {
    if (!isActive) return;
    const abort = new AbortController();
    const timer = setTimeout(
      async () => {
        try {
          const items = await stableLoad.current(query, abort.signal);
          if (!abort.signal.aborted) setLoaded({ query, items, state: "ready" });
        } catch {
          if (!abort.signal.aborted) setLoaded({ query, items: NOTHING, state: "failed" });
        }
      },
      query === "" ? 0 : DEBOUNCE_MS,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, isActive, attempt, stableLoad]);

  const items = loaded?.items ?? NOTHING;
  return {
    items: items.slice(0, MAX_ITEMS),
    hasMore: items.length > MAX_ITEMS,
    state: loaded === null || (loaded.query !== query && items.length === 0) ? "loading" : loaded.state,
    retry: () => {
      setLoaded(null);
      setAttempt(attempt + 1);
    },
  } satisfies { items: readonly Item[]; hasMore: boolean; state: ChoicesState; retry: () => void };
}

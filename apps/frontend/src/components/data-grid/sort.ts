import type { SortKey } from "./types";

/** The API accepts this many keys. */
export const MAX_SORT_KEYS = 4;

/** Parse the API's notation `-purchase_date,name`. */
export function parseSort(text: string | undefined): SortKey[] {
  return (text ?? "")
    .split(",")
    .filter(Boolean)
    .map((part) =>
      part.startsWith("-") ? { key: part.slice(1), isDescending: true } : { key: part, isDescending: false },
    );
}

/** Write the API's notation; undefined without keys. */
export function formatSort(sort: readonly SortKey[]): string | undefined {
  return sort.map(({ key, isDescending }) => (isDescending ? `-${key}` : key)).join(",") || undefined;
}

/**
 * Return the sort after a click on a header: ascending, descending, none.
 *
 * With `isAdded` (⇧) the other keys stay, and a new one comes last; a fifth key replaces the fourth.
 */
export function toggleSort(sort: readonly SortKey[], key: string, isAdded: boolean): SortKey[] {
  const before = sort.find((each) => each.key === key);
  const next: SortKey[] =
    before === undefined
      ? [{ key, isDescending: false }]
      : before.isDescending
        ? []
        : [{ key, isDescending: true }];
  if (!isAdded) return next;
  if (before !== undefined) return sort.flatMap((each) => (each.key === key ? next : [each]));
  return [...sort.slice(0, MAX_SORT_KEYS - 1), ...next];
}

/** A query string as an object: a name that is repeated has an array of its values. */
export type SearchParams = Record<string, string | string[]>;

/** Parse a query string; values stay texts, as in the API. */
export function parseSearch(text: string): SearchParams {
  const parsed: SearchParams = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = parsed[name];
    parsed[name] = before === undefined ? value : [before, value].flat();
  }
  return parsed;
}

/** Write a query string; undefined and empty values are left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const each of [value].flat()) {
      if (each !== undefined && each !== null && each !== "") params.append(name, String(each));
    }
  }
  const text = params.toString();
  return text && `?${text}`;
}

/**
 * Return the parameters with these names that have exactly one value; the others are undefined.
 *
 * The router keeps what it parsed under names that a route leaves out, so a refused value must be overwritten.
 */
export function pickTexts<Name extends string>(
  search: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  return Object.fromEntries(
    names.map((name) => [name, typeof search[name] === "string" ? search[name] : undefined]),
  ) as Partial<Record<Name, string>>;
}

import { type AssetValues, isSame } from "../form/values";

/** What several assets have in common, and the fields in which they differ. */
export interface CommonValues {
  values: AssetValues;
  mixed: ReadonlySet<string>;
}

/** Compare the values of several assets; undefined stands for assets that are not known. */
export function commonValues(all: readonly AssetValues[] | undefined): CommonValues {
  const [first, ...others] = all ?? [];
  if (first === undefined) return { values: {}, mixed: new Set() };
  const names = new Set([first, ...others].flatMap((values) => Object.keys(values)));
  const mixed = new Set(
    [...names].filter((name) => others.some((values) => !isSame(first[name], values[name]))),
  );
  return {
    values: Object.fromEntries(Object.entries(first).filter(([name]) => !mixed.has(name))),
    mixed,
  };
}

import { type AssetValues, type FieldValue, isLongText, isSame } from "./values";

/** Which value of a field is kept: the stored one, the user's, or both texts. */
export type Side = "theirs" | "mine" | "both";

/** A field that both sides changed, each to another value. */
export interface Conflict {
  field: string;
  before: FieldValue;
  theirs: FieldValue;
  mine: FieldValue;
  canKeepBoth: boolean;
}

/** A field that only one side changed, or both to the same value. */
export interface Merged {
  field: string;
  side: "theirs" | "mine";
  value: FieldValue;
}

/** The comparison of what was read, what is stored now, and what the user entered. */
export interface Merge {
  conflicts: Conflict[];
  merged: Merged[];
}

/** Compare three versions of an asset by field, in the order of the form. */
export function compareVersions(before: AssetValues, theirs: AssetValues, mine: AssetValues): Merge {
  const result: Merge = { conflicts: [], merged: [] };
  for (const field of Object.keys({ ...before, ...theirs, ...mine })) {
    const [was, stored, entered] = [before[field] ?? null, theirs[field] ?? null, mine[field] ?? null];
    const isStoredChanged = !isSame(was, stored);
    const isEnteredChanged = !isSame(was, entered);
    if (isStoredChanged && isEnteredChanged && !isSame(stored, entered)) {
      const canKeepBoth = isLongText(field) && Boolean(stored) && Boolean(entered);
      result.conflicts.push({ field, before: was, theirs: stored, mine: entered, canKeepBoth });
    } else if (isStoredChanged) result.merged.push({ field, side: "theirs", value: stored });
    else if (isEnteredChanged) result.merged.push({ field, side: "mine", value: entered });
  }
  return result;
}

/** Return the values to save: what only one side changed, and what was chosen for the other fields. */
export function applyChoices(
  theirs: AssetValues,
  { conflicts, merged }: Merge,
  sides: Readonly<Record<string, Side>>,
): AssetValues {
  const values = { ...theirs };
  for (const { field, value } of merged) values[field] = value;
  for (const { field, theirs: stored, mine: entered } of conflicts) {
    const side = sides[field] ?? "mine";
    if (side === "mine") values[field] = entered;
    if (side === "both") values[field] = `${String(stored)}\n${String(entered)}`;
  }
  return values;
}

import type { Asset } from "@sams/api-client";

/** Return how many values of a past state differ from the present one: those of the heading, and the facts. */
export function countDifferences(
  past: Asset,
  present: Asset,
  changedFacts: ReadonlyMap<string, unknown> | undefined,
): number {
  const ofHeading = [
    past.name !== present.name,
    past.asset_tag !== present.asset_tag,
    past.status.id !== present.status.id,
    past.holder?.id !== present.holder?.id,
  ];
  return ofHeading.filter(Boolean).length + (changedFacts?.size ?? 0);
}

import { useFormat } from "@/lib/use-format";
import type { Targets } from "./targets";

/** Return how many assets an action has, for texts: `count` chooses the plural, `number` is written. */
export function useCounted({ count, isExact }: Pick<Targets, "count" | "isExact">): {
  count: number;
  number: string;
} {
  const format = useFormat();
  return { count, number: format.total(count, isExact) };
}

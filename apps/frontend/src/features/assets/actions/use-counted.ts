import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";
import type { ActionKind, Targets } from "./targets";

type Counted = Pick<Targets, "count" | "isExact">;

/** Return how many assets are meant, for texts: `count` chooses the plural, `number` is written. */
export function useCounted({ count, isExact }: Counted): { count: number; number: string } {
  const format = useFormat();
  return { count, number: format.total(count, isExact) };
}

/** Return the title of an action's dialog and the words of its button; one asset needs no number. */
export function useActionText(kind: ActionKind, targets: Counted): { title: string; submit: string } {
  const { t } = useTranslation("asset-actions");
  const { number } = useCounted(targets);
  return targets.count === 1
    ? { title: t(`title.one.${kind}`), submit: t(`submit.one.${kind}`) }
    : { title: t(`title.many.${kind}`, { number }), submit: t(`submit.many.${kind}`, { number }) };
}

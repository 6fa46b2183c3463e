import { parseDate } from "@internationalized/date";
import { useQuery } from "@tanstack/react-query";
import type { FreeOnDay } from "@/components/ui/free-days-calendar";
import { freeByDayQuery } from "./queries";
import { COUNTED_DAYS, firstFullDay, quickChoices, type RequestForm, type Subject } from "./request-form";

/** The period of a request, with what is free in it. */
export type Period = ReturnType<typeof usePeriod>;

/**
 * Return the first and the last day, and which days can be chosen.
 *
 * Without a choice the last day is the coming Friday, if everything until then is free. What is free is known for
 * models only; the API decides in the end.
 */
export function usePeriod(subject: Subject, form: RequestForm, today: string) {
  const modelId = subject.model_id;
  const { data: days } = useQuery({
    ...freeByDayQuery(modelId ?? "", today),
    enabled: modelId !== undefined,
  });
  const byDay = new Map<string, FreeOnDay>(days?.map(({ date, free, total }) => [date, { free, total }]));
  const start = form.start ?? today;
  const isFull = (day: string) => (byDay.get(day)?.free ?? form.quantity) < form.quantity;
  const end = parseDate(today).add({ days: COUNTED_DAYS }).toString();
  const fullFrom = firstFullDay(isFull, start, end);
  const canEndOn = (day: string) => day >= start && (fullFrom === undefined || day < fullFrom);
  const usual = quickChoices(start).find(({ id }) => id === "friday")?.day ?? null;
  const isKnown = modelId === undefined || days !== undefined;
  const chosen = form.until ?? (isKnown && usual !== null && canEndOn(usual) ? usual : null);
  const until = chosen !== null && canEndOn(chosen) ? chosen : null;
  const inside = [...byDay].filter(([day]) => until !== null && day >= start && day <= until);
  return {
    today,
    start,
    until,
    /** The first day from the start on with too few left. */
    fullFrom,
    isFull,
    canEndOn,
    freeOn: (day: string) => byDay.get(day),
    /** The fewest that are free on a day of the period; undefined where that is not known. */
    fewest: inside.length === 0 ? undefined : Math.min(...inside.map(([, { free }]) => free)),
  };
}

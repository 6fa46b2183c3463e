import type { Format } from "@/lib/format";
import type { HistoryEvent } from "./values";

/** The events of one day of the reader. */
export interface EventDay {
  /** `YYYY-MM-DD`. */
  date: string;
  events: HistoryEvent[];
}

/** Group events by the day of the reader, in their order. */
export function groupByDay(events: readonly HistoryEvent[], format: Pick<Format, "dateOf">): EventDay[] {
  const days: EventDay[] = [];
  for (const event of events) {
    const date = format.dateOf(event.occurred_at);
    const last = days.at(-1);
    if (last?.date === date) last.events.push(event);
    else days.push({ date, events: [event] });
  }
  return days;
}

import type { ReactNode } from "react";
import { PHONE } from "@/components/page/page";
import { useMediaQuery } from "@/lib/media-query";
import { groupByDay } from "./days";
import { HistoryItem } from "./history-item";
import type { HistoryContext, HistoryEvent } from "./values";

interface HistoryListProps {
  /** The newest first. */
  events: readonly HistoryEvent[];
  context: HistoryContext;
  /** What stands at the end of an event, such as a link to its time. */
  renderEnd?: (event: HistoryEvent) => ReactNode;
  /** Dates without the time, for a narrow place. */
  isShort?: boolean;
}

/** Events as sentences; on a phone under the headings of their days. */
export function HistoryList({ events, context, renderEnd, isShort }: HistoryListProps) {
  const isPhone = useMediaQuery(PHONE);
  const { format } = context;
  const item = (event: HistoryEvent, time: string, isLast: boolean) => (
    <HistoryItem
      key={event.id}
      event={event}
      context={context}
      time={time}
      end={renderEnd?.(event)}
      isLast={isLast}
    />
  );
  if (!isPhone || isShort) {
    return (
      <ol className={isShort ? "timeline short" : "timeline"}>
        {events.map((event, index) => {
          const { occurred_at: at } = event;
          const time = isShort ? format.ago(at) : `${format.dateInTable(at)} ${format.time(at)}`;
          return item(event, time, index === events.length - 1);
        })}
      </ol>
    );
  }
  return groupByDay(events, format).map(({ date, events: ofDay }) => (
    <section key={date}>
      <h2 className="timeline-day">{format.day(date)}</h2>
      <ol className="timeline">
        {ofDay.map((event, index) => item(event, format.time(event.occurred_at), index === ofDay.length - 1))}
      </ol>
    </section>
  ));
}

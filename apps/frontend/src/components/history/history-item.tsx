import {
  ArrowDownLeft,
  ArrowLeftRight,
  ArrowUpRight,
  CalendarClock,
  CircleOff,
  Dot,
  type LucideIcon,
  MapPin,
  Pencil,
  Plus,
  RotateCcw,
  Trash2,
  Wrench,
} from "lucide-react";
import type { ReactNode } from "react";
import { TimelineItem } from "@/components/ui/timeline-item";
import { describeEvent, type EventMark } from "./describe";
import type { HistoryContext, HistoryEvent } from "./values";

const ICONS: Record<EventMark, LucideIcon> = {
  created: Plus,
  changed: Pencil,
  moved: MapPin,
  checked_out: ArrowUpRight,
  checked_in: ArrowDownLeft,
  transferred: ArrowLeftRight,
  due: CalendarClock,
  maintenance: Wrench,
  disposed: CircleOff,
  deleted: Trash2,
  restored: RotateCcw,
  other: Dot,
};

interface HistoryItemProps {
  event: HistoryEvent;
  context: HistoryContext;
  /** The time as text: with its day, or without it below the heading of the day. */
  time: string;
  end?: ReactNode;
  isLast?: boolean;
}

/** One event of a history as a sentence with what changed. */
export function HistoryItem({ event, context, time, end, isLast }: HistoryItemProps) {
  const { mark, sentence, changes, quote } = describeEvent(event, context);
  // A value that went is shown against “none”, not against nothing.
  const none = context.t("value.none");
  const isCreated = mark === "created";
  return (
    <TimelineItem
      icon={ICONS[mark]}
      time={time}
      dateTime={event.occurred_at}
      changes={changes.map(({ field, before, after }) => ({
        field,
        before: isCreated || before === undefined ? null : (before ?? none),
        after: after ?? none,
      }))}
      quote={quote}
      end={end}
      isLast={isLast}
    >
      {sentence.map(({ text, isName, start }) =>
        isName ? (
          <b key={start} className="medium">
            {text}
          </b>
        ) : (
          <span key={start}>{text}</span>
        ),
      )}
    </TimelineItem>
  );
}

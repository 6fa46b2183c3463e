import { parseDate } from "@internationalized/date";
import { ChevronLeft, ChevronRight } from "lucide-react";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { IconButton } from "./icon-button";

const WEEKS = 4;
const MAX_DOTS = 5;

/** How many things are free on a day, and how many there are. */
export interface FreeOnDay {
  free: number;
  total: number;
}

interface FreeDaysCalendarProps {
  label: string;
  /** The first day, from which on the period is tinted; earlier days cannot be chosen. */
  start: string;
  /** The last day, which is chosen here. */
  value: string | null;
  onChange: (day: string) => void;
  /** What is free on a day; undefined where it is not known. */
  freeOn: (day: string) => FreeOnDay | undefined;
  isDayUnavailable: (day: string) => boolean;
}

/** Four weeks in which the last day of a period is chosen, with dots for what is free on each day. */
export function FreeDaysCalendar({
  label,
  start,
  value,
  onChange,
  freeOn,
  isDayUnavailable,
}: FreeDaysCalendarProps) {
  const { t } = useTranslation("ui");
  return (
    <Calendar
      aria-label={label}
      className="free-days"
      visibleDuration={{ weeks: WEEKS }}
      firstDayOfWeek="mon"
      minValue={parseDate(start)}
      defaultFocusedValue={parseDate(start)}
      value={value === null ? null : parseDate(value)}
      isDateUnavailable={(date) => isDayUnavailable(date.toString())}
      onChange={(date) => onChange(date.toString())}
    >
      <header>
        <IconButton slot="previous" icon={ChevronLeft} size="small" label={t("date.previousWeeks")} />
        <Heading className="small ink-2" />
        <IconButton slot="next" icon={ChevronRight} size="small" label={t("date.nextWeeks")} />
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>
          {(date) => {
            const day = date.toString();
            const free = freeOn(day);
            return (
              <CalendarCell date={date} className={cellClass(day, start, value, free)}>
                {({ formattedDate }) => (
                  <>
                    <span
                      className="free-day-number"
                      data-day={
                        date.day === 1 ? t("date.firstOfMonth", { month: date.month }) : formattedDate
                      }
                    />
                    {free && <Dots {...free} />}
                  </>
                )}
              </CalendarCell>
            );
          }}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

function cellClass(day: string, start: string, until: string | null, free: FreeOnDay | undefined): string {
  const isInside = until !== null && day >= start && day <= until;
  const classes = [
    "free-day",
    isInside && "inside",
    isInside && day === start && "first",
    isInside && day === until && "last",
    free?.free === 0 && "full",
  ];
  return classes.filter(Boolean).join(" ");
}

/** At most five dots: filled ones for what is free. */
function Dots({ free, total }: FreeOnDay) {
  const shown = Math.min(total, MAX_DOTS);
  return (
    <span className="free-dots" aria-hidden>
      {Array.from({ length: shown }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots have no identity.
        <i key={index} className={index < free ? "on" : ""} />
      ))}
    </span>
  );
}

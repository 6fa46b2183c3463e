import { ChevronLeft, ChevronRight } from "lucide-react";
import {
  Calendar as AriaCalendar,
  RangeCalendar as AriaRangeCalendar,
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  type CalendarProps,
  type DateValue,
  Heading,
  type RangeCalendarProps,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { buttonClass } from "./button";

/** A month in which a day is chosen. */
export function Calendar(props: Omit<CalendarProps<DateValue>, "className" | "children">) {
  return (
    <AriaCalendar {...props} className="calendar single">
      <Month />
    </AriaCalendar>
  );
}

/** A month in which a period is chosen. */
export function RangeCalendar(props: Omit<RangeCalendarProps<DateValue>, "className" | "children">) {
  return (
    <AriaRangeCalendar {...props} className="calendar">
      <Month />
    </AriaRangeCalendar>
  );
}

function Month() {
  const { t } = useTranslation("ui");
  const className = buttonClass({ variant: "quiet", size: "small", className: "icon-only" });
  return (
    <>
      <header>
        <Button slot="previous" className={className} aria-label={t("date.previousMonth")}>
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <Heading className="medium" />
        <Button slot="next" className={className} aria-label={t("date.nextMonth")}>
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell date={date} className="calendar-day">
              {/* The name of a day is its whole date, in which a Korean number is no word of its own. */}
              {({ formattedDate }) => <span className="calendar-number" data-day={formattedDate} />}
            </CalendarCell>
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </>
  );
}

import { parseDate } from "@internationalized/date";
import { CalendarDays } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { RangeCalendar } from "./calendar";
import { DateField } from "./date-field";
import type { FieldProps } from "./field";
import { Popover } from "./popover";

/** A period of whole days, both of them included; `YYYY-MM-DD`, null where it is open. */
export interface DateRange {
  start: string | null;
  end: string | null;
}

interface DateRangeFieldProps extends Omit<FieldProps, "name" | "isLabelHidden"> {
  value: DateRange;
  onChange: (value: DateRange) => void;
  minValue?: string;
  maxValue?: string;
  /** Days that cannot be in the period. */
  isDateUnavailable?: (date: string) => boolean;
  /** The keys of the two days in the form's `validationErrors`. */
  startName?: string;
  endName?: string;
}

/** A period, typed as two days or drawn in a calendar. */
export function DateRangeField({
  label,
  value,
  onChange,
  minValue,
  maxValue,
  isDateUnavailable,
  startName,
  endName,
  errorMessage,
  hint,
  isOptional,
  autoFocus,
  ...props
}: DateRangeFieldProps) {
  const { t } = useTranslation("ui");
  const [isOpen, setIsOpen] = useState(false);
  const { start, end } = value;
  const isReversed = start !== null && end !== null && end < start;
  const shared = { ...props, minValue, maxValue, isDateUnavailable, isOptional };
  return (
    <fieldset className="grid grid-cols-1 gap-2 phone:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
      <legend className="sr-only">{label}</legend>
      <DateField
        {...shared}
        autoFocus={autoFocus}
        label={t("date.from", { label })}
        name={startName}
        value={start}
        onChange={(date) => onChange({ start: date, end })}
        hint={hint}
        errorMessage={errorMessage}
      />
      <DateField
        {...shared}
        label={t("date.until", { label })}
        name={endName}
        value={end}
        onChange={(date) => onChange({ start, end: date })}
        errorMessage={isReversed ? t("date.order") : undefined}
      />
      <div className="hidden pt-[26px] phone:block">
        <Popover
          label={label}
          placement="bottom end"
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          trigger={
            <Button
              className="button icon-only"
              isDisabled={props.isDisabled || props.isReadOnly}
              aria-label={t("date.openCalendar")}
            >
              <CalendarDays className="icon" aria-hidden />
            </Button>
          }
        >
          <RangeCalendar
            aria-label={label}
            autoFocus
            value={
              start === null || end === null || isReversed
                ? null
                : { start: parseDate(start), end: parseDate(end) }
            }
            minValue={minValue === undefined ? undefined : parseDate(minValue)}
            maxValue={maxValue === undefined ? undefined : parseDate(maxValue)}
            isDateUnavailable={isDateUnavailable && ((date) => isDateUnavailable(date.toString()))}
            onChange={(range) => {
              onChange({ start: range.start.toString(), end: range.end.toString() });
              setIsOpen(false);
            }}
          />
        </Popover>
      </div>
    </fieldset>
  );
}

import { parseDate } from "@internationalized/date";
import { CalendarDays } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Calendar } from "./calendar";
import { useDateText } from "./date-text";
import { Popover } from "./popover";
import { TextField, type TextFieldProps } from "./text-field";
import { isPlainEnter } from "./use-typed-value";

interface DateFieldProps extends Omit<TextFieldProps, "value" | "onChange" | "end" | "type" | "inputMode"> {
  /** `YYYY-MM-DD`, or null when empty. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** The first and the last day allowed, `YYYY-MM-DD`. */
  minValue?: string;
  maxValue?: string;
  /** Days that cannot be chosen in the calendar. */
  isDateUnavailable?: (date: string) => boolean;
}

/** A day that may be typed (`20261128`, `11/28`, `내일`, `fri`) or chosen from a calendar. */
export function DateField({
  value,
  onChange,
  minValue,
  maxValue,
  isDateUnavailable,
  errorMessage,
  onBlur,
  ...props
}: DateFieldProps) {
  const { t } = useTranslation("ui");
  const [isOpen, setIsOpen] = useState(false);
  const { text, problem, onTextChange, commit, reset } = useDateText({ value, onChange, minValue, maxValue });
  const canOpen = !props.isDisabled && !props.isReadOnly;
  return (
    <TextField
      {...props}
      data-unreadable={problem ? true : undefined}
      autoComplete="off"
      value={text}
      onChange={onTextChange}
      onBlur={(event) => {
        commit();
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) commit();
        if (event.altKey && event.key === "ArrowDown" && canOpen) setIsOpen(true);
      }}
      errorMessage={problem ?? errorMessage}
      end={
        <Popover
          label={props.label}
          placement="bottom end"
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          trigger={
            <Button className="inside" isDisabled={!canOpen} aria-label={t("date.openCalendar")}>
              <CalendarDays className="icon" aria-hidden />
            </Button>
          }
        >
          <Calendar
            aria-label={props.label}
            autoFocus
            value={value === null ? null : parseDate(value)}
            minValue={minValue === undefined ? undefined : parseDate(minValue)}
            maxValue={maxValue === undefined ? undefined : parseDate(maxValue)}
            isDateUnavailable={isDateUnavailable && ((date) => isDateUnavailable(date.toString()))}
            onChange={(date) => {
              reset();
              onChange(date.toString());
              setIsOpen(false);
            }}
          />
        </Popover>
      }
    />
  );
}

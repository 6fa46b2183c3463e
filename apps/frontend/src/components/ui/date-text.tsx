import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";
import { parseTypedDate } from "./date-typing";
import { useTypedValue } from "./use-typed-value";

interface DateTextOptions {
  /** `YYYY-MM-DD`, or null when empty. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** The first and the last day allowed, `YYYY-MM-DD`. */
  minValue?: string;
  maxValue?: string;
}

/** Keep the text of a date field, with the problem of what was typed as a sentence. */
export function useDateText({ value, onChange, minValue, maxValue }: DateTextOptions) {
  const { t } = useTranslation("ui");
  const format = useFormat();
  const { problem, ...typed } = useTypedValue<string, "unreadable" | "tooEarly" | "tooLate">({
    value,
    onChange,
    format: format.date,
    parse: (text) => {
      const date = parseTypedDate(text, format.today());
      if (date === null) return { problem: "unreadable" };
      if (minValue !== undefined && date < minValue) return { problem: "tooEarly" };
      if (maxValue !== undefined && date > maxValue) return { problem: "tooLate" };
      return { value: date };
    },
  });
  const limit = problem === "tooEarly" ? minValue : maxValue;
  return {
    ...typed,
    problem: problem && t(`date.${problem}`, { date: limit === undefined ? "" : format.date(limit) }),
  };
}

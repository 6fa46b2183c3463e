import { type CalendarDate, CalendarDate as Day, parseDate } from "@internationalized/date";

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  그제: -2,
  어제: -1,
  yesterday: -1,
  오늘: 0,
  today: 0,
  내일: 1,
  tomorrow: 1,
  모레: 2,
  글피: 3,
};
const KOREAN_WEEKDAYS = "월화수목금토일";
const ENGLISH_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const ENGLISH_WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS_PER_WEEK = 7;

/**
 * Read a typed date: `20261128`, `2026-11-28`, `2026. 11. 28.`, `11/28`, `Nov 28`, `내일`, `금`, `fri`, `+3`, `2주`.
 *
 * A date without a year is the one nearest to today; a weekday is the next one after today.
 *
 * @param text What was typed.
 * @param today The reader's calendar date, `YYYY-MM-DD`.
 * @returns The date as `YYYY-MM-DD`, or null if the text is none.
 */
export function parseTypedDate(text: string, today: string): string | null {
  const typed = text.normalize("NFKC").trim().toLowerCase();
  const start = parseDate(today);
  return (
    (parseWord(typed, start) ?? parseNumbers(typed, start) ?? parseMonthName(typed, start))?.toString() ??
    null
  );
}

function parseWord(text: string, today: CalendarDate): CalendarDate | null {
  const days = RELATIVE_DAYS[text];
  if (days !== undefined) return today.add({ days });
  const offset = /^\+?(\d{1,3})\s*(일|d|days?|주|w|weeks?)(?:\s*(?:후|뒤))?$|^\+(\d{1,3})$/.exec(text);
  if (offset !== null) {
    const isWeeks = /^[주w]/.test(offset[2] ?? "");
    return today.add({ days: Number(offset[1] ?? offset[3]) * (isWeeks ? DAYS_PER_WEEK : 1) });
  }
  const [, next, word = ""] = /^(다음\s*주|next)?\s*(\S+)$/.exec(text) ?? [];
  const wanted = weekdayOf(word);
  if (wanted === -1) return null;
  const present = (today.toDate("UTC").getUTCDay() + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK;
  if (next) return today.add({ days: DAYS_PER_WEEK - present + wanted });
  return today.add({ days: ((wanted - present + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK) + 1 });
}

/** Return the day of the week from 0 (Monday), or −1. */
function weekdayOf(word: string): number {
  const korean = /^([월화수목금토일])(?:요일)?$/.exec(word)?.[1];
  if (korean !== undefined) return KOREAN_WEEKDAYS.indexOf(korean);
  return ENGLISH_WEEKDAY.test(word) ? ENGLISH_WEEKDAYS.indexOf(word.slice(0, 3)) : -1;
}

function parseNumbers(text: string, today: CalendarDate): CalendarDate | null {
  const packed = /^(?:(\d{4}|\d{2})?(\d{2})(\d{2}))$/.exec(text);
  // A weekday after the date, as it is written in Korean, is ignored.
  const parted =
    /^(?:(\d{4}|\d{2})\s*[-./년]\s*)?(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?\s*(?:\(?[월화수목금토일]\)?)?$/.exec(
      text,
    );
  const [, year, month, day] = packed ?? parted ?? [];
  if (month === undefined || day === undefined) return null;
  return createDay(year, Number(month), Number(day), today);
}

function parseMonthName(text: string, today: CalendarDate): CalendarDate | null {
  const monthFirst = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/.exec(text);
  const dayFirst = /^(\d{1,2})\s+([a-z]{3,9})\.?(?:,?\s+(\d{4}))?$/.exec(text);
  const name = monthFirst?.[1] ?? dayFirst?.[2] ?? "";
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const day = monthFirst?.[2] ?? dayFirst?.[1];
  if (month === 0 || day === undefined) return null;
  return createDay(monthFirst?.[3] ?? dayFirst?.[3], month, Number(day), today);
}

/** Return the day if it exists; without a year, the one nearest to today. */
function createDay(
  year: string | undefined,
  month: number,
  day: number,
  today: CalendarDate,
): CalendarDate | null {
  if (year !== undefined) return exactDay(Number(year.length === 2 ? `20${year}` : year), month, day);
  const candidates = [today.year - 1, today.year, today.year + 1]
    .map((candidate) => exactDay(candidate, month, day))
    .filter((candidate) => candidate !== null);
  candidates.sort((one, other) => Math.abs(one.compare(today)) - Math.abs(other.compare(today)));
  return candidates[0] ?? null;
}

function exactDay(year: number, month: number, day: number): CalendarDate | null {
  const date = new Day(year, month, day);
  // The constructor moves February 30 to the last day of the month.
  return date.year === year && date.month === month && date.day === day ? date : null;
}

import { parseDateTime, toZoned } from "@internationalized/date";

/** A time at which the shown thing changed, in RFC 3339 (UTC). */
export type MomentTime = string;

const MICROSECOND_DIGITS = 6;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Return a UTC time as a text that is ordered like the times: the API leaves out a fraction of zero. */
function sortable(time: string): string {
  const [seconds = "", fraction = ""] = time.replace(/(Z|\+00:00)$/, "").split(".");
  return `${seconds}.${fraction.padEnd(MICROSECOND_DIGITS, "0")}`;
}

/** Return the last change before a time; undefined if there is none. `moments` are in the order of time. */
export function momentBefore(moments: readonly MomentTime[], time: string): MomentTime | undefined {
  return moments.findLast((moment) => sortable(moment) < sortable(time));
}

/** Return the first change after a time; undefined if there is none, and the next state is the present one. */
export function momentAfter(moments: readonly MomentTime[], time: string): MomentTime | undefined {
  return moments.find((moment) => sortable(moment) > sortable(time));
}

/** Return where a time lies between two others, as a share from 0 to 1. */
export function shareOf(time: string | number, from: number, to: number): number {
  const value = typeof time === "number" ? time : Date.parse(time);
  if (to <= from) return 1;
  return Math.min(Math.max((value - from) / (to - from), 0), 1);
}

/**
 * Return the end of a minute of the reader's day as a time of the API, at the latest now.
 *
 * The whole minute counts, so that 23:59 shows the state at the end of the day.
 */
export function endOfMinute(date: string, time: string, timeZone: string, now = new Date()): string {
  const chosen = toZoned(parseDateTime(`${date}T${time}:59`), timeZone).toDate();
  return (chosen < now ? chosen : now).toISOString();
}

/** A state of the past that is often asked for. */
export type QuickMoment = "yesterday" | "lastMonth" | "lastYear" | "yearAgo";

/** Return the day of each quick choice, as `YYYY-MM-DD`; `today` is the reader's. */
export function quickDays(today: string): Record<QuickMoment, string> {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const write = (y: number, m: number, d: number) =>
    new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);
  const lastDayAYearAgo = new Date(Date.UTC(year - 1, month, 0)).getUTCDate();
  return {
    yesterday: write(year, month, day - 1),
    lastMonth: write(year, month, 0),
    lastYear: write(year - 1, 12, 31),
    yearAgo: write(year - 1, month, Math.min(day, lastDayAYearAgo)),
  };
}

/** Return times between two others that are evenly apart, for the labels of a scale; none on a scale of few days. */
export function scaleTimes(from: number, to: number, count: number): number[] {
  if (to - from < (count + 1) * 2 * DAY_MS) return [];
  const step = (to - from) / (count + 1);
  return Array.from({ length: count }, (_, index) => from + step * (index + 1));
}

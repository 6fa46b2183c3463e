import { parseAbsolute, parseDate } from "@internationalized/date";

/** Return the day `YYYY-MM-DD` a number of days later. */
export function addDays(day: string, days: number): string {
  return parseDate(day).add({ days }).toString();
}

/** Return a time moved to another day of a time zone, at the same time of day. */
export function moveToDay(time: string, day: string, timeZone: string): string {
  const { year, month, day: dayOfMonth } = parseDate(day);
  return parseAbsolute(time, timeZone).set({ year, month, day: dayOfMonth }).toAbsoluteString();
}

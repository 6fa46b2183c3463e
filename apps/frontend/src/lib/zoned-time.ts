import { parseDate, parseTime, toCalendarDateTime, toZoned } from "@internationalized/date";

const DAY_END = "23:59";

/** Return the last minute of a day `YYYY-MM-DD` in a time zone, as RFC 3339 in UTC. */
export function endOfDay(date: string, timeZone: string): string {
  return timeOfDay(date, DAY_END, timeZone);
}

/** Return a day `YYYY-MM-DD` and a time `HH:MM` in a time zone, as RFC 3339 in UTC. */
export function timeOfDay(date: string, time: string, timeZone: string): string {
  return toZoned(toCalendarDateTime(parseDate(date), parseTime(time)), timeZone).toAbsoluteString();
}

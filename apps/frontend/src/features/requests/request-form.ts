import { parseDate } from "@internationalized/date";
import type { CreateWorkflowRequest } from "@sams/api-client";
import { timeOfDay } from "@/lib/zoned-time";

/** The farthest day for which free assets are counted, from today on. */
export const COUNTED_DAYS = 91;

const FRIDAY = 5;
const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** What the second page asks, as it is kept in the draft. */
export interface RequestForm {
  /** `YYYY-MM-DD`; null: as soon as possible. */
  start: string | null;
  /** The last day, `YYYY-MM-DD`; null until one is chosen. */
  until: string | null;
  quantity: number;
  /** Who receives it; null: the user. */
  person: { id: string; name: string } | null;
  reason: string;
}

export const EMPTY_FORM: RequestForm = { start: null, until: null, quantity: 1, person: null, reason: "" };

/** What is asked for; exactly one of the ids is set. */
export interface Subject {
  model_id?: string;
  category_id?: string;
  asset_id?: string;
}

export type QuickChoice = "today" | "friday" | "week" | "month";

/** Return the last days that one press chooses, counted from the first day; days before it are left out. */
export function quickChoices(start: string): { id: QuickChoice; day: string }[] {
  const first = parseDate(start);
  const weekday = new Date(`${start}T00:00:00Z`).getUTCDay();
  // On a Friday it is the next one: this one is the choice before.
  const daysToFriday = (FRIDAY - weekday + 7) % 7 || 7;
  return [
    { id: "today", day: start },
    { id: "friday", day: first.add({ days: daysToFriday }).toString() },
    { id: "week", day: first.add({ weeks: 1 }).toString() },
    { id: "month", day: first.add({ months: 1 }).toString() },
  ];
}

/** Return the number of days from the first to the last, both included. */
export function countDays(start: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(start)) / MS_PER_DAY) + 1;
}

/** Return the first day from `start` on that is full; undefined if none is. */
export function firstFullDay(
  isFull: (day: string) => boolean,
  start: string,
  end: string,
): string | undefined {
  for (let day = parseDate(start); day.toString() <= end; day = day.add({ days: 1 })) {
    if (isFull(day.toString())) return day.toString();
  }
  return undefined;
}

/** Return the request to send; what is kept has neither a first nor a last day. */
export function toRequest(
  form: RequestForm,
  subject: Subject,
  isKept: boolean,
  usualReason: string,
  today: string,
  timeZone: string,
): CreateWorkflowRequest {
  const isLater = !isKept && form.start !== null && form.start > today;
  return {
    type: isKept ? "checkout" : "rental",
    ...subject,
    quantity: subject.asset_id === undefined ? form.quantity : 1,
    reason: form.reason.trim() || usualReason,
    ...(form.person && { requested_for_id: form.person.id }),
    ...(!isKept && form.until !== null && { expected_return_date: form.until }),
    ...(isLater && form.start !== null && { starts_at: timeOfDay(form.start, "00:00", timeZone) }),
  };
}

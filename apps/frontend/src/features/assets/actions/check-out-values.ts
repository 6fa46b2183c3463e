import type { CheckOutRequest } from "@sams/api-client";
import { endOfDay, timeOfDay } from "@/lib/zoned-time";
import { type AssetValues, filledFields, toBody } from "../form/values";
import { type ChosenHolder, HOLDER_FIELDS } from "./holder-picker";
import { MORNING, type PastTime } from "./past-time-field";

/** The form of a check-out or a transfer. */
export interface CheckOutValues {
  holder: ChosenHolder;
  /** The last day on which the holder has the assets, `YYYY-MM-DD`. */
  dueOn: string | null;
  /** The code of the status to set; null leaves it to the present status. */
  status: string | null;
  note: string;
  /** The day and time of a check-out that is recorded afterwards; null means now. */
  out: PastTime;
  custom: AssetValues;
}

/** Return the empty form. */
export function emptyCheckOut(): CheckOutValues {
  return {
    holder: { type: "user", item: null },
    dueOn: null,
    status: null,
    note: "",
    out: { day: null, time: MORNING },
    custom: {},
  };
}

/** Return the request of the form; days are those of the reader's time zone. */
export function toCheckOut(values: CheckOutValues, timeZone: string): CheckOutRequest {
  const { holder, dueOn, status, note, out, custom } = values;
  return {
    [HOLDER_FIELDS[holder.type]]: holder.item?.id,
    ...(dueOn !== null && { due_at: endOfDay(dueOn, timeZone) }),
    ...(status !== null && { status }),
    ...(note.trim() !== "" && { note: note.trim() }),
    ...(out.day !== null && { checked_out_at: timeOfDay(out.day, out.time, timeZone) }),
    ...toBody(custom, filledFields(custom)),
  };
}

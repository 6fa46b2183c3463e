import { useTranslation } from "react-i18next";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import { useFormat } from "@/lib/use-format";

/** The time of day that is proposed for what is recorded afterwards. */
export const MORNING = "09:00";

/** A day `YYYY-MM-DD` with a time `HH:MM`; without a day it means now. */
export interface PastTime {
  day: string | null;
  time: string;
}

interface PastTimeFieldProps {
  label: string;
  hint: string;
  name: string;
  value: PastTime;
  onChange: (value: PastTime) => void;
}

/** When something happened that is recorded afterwards. */
export function PastTimeField({ value, onChange, ...props }: PastTimeFieldProps) {
  const { t } = useTranslation("asset-actions");
  const format = useFormat();
  return (
    <div className="grid grid-cols-[2fr_1fr] items-start gap-3">
      <DateField
        {...props}
        isOptional
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        maxValue={format.today()}
      />
      <TextField
        label={t("field.time")}
        type="time"
        value={value.time}
        onChange={(time) => onChange({ ...value, time: time || MORNING })}
        isDisabled={value.day === null}
      />
    </div>
  );
}

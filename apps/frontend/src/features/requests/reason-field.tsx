import { useTranslation } from "react-i18next";
import { Chip } from "@/components/ui/chip";
import { TextAreaField } from "@/components/ui/text-area-field";

const USUAL = ["trip", "home", "training", "replacement"] as const;
const MAX_LENGTH = 10_000;

interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
}

/** Why; may stay empty, and usual reasons are one press. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const { t } = useTranslation("requests");
  return (
    <div className="stack gap-2">
      <TextAreaField
        label={t("reason.label")}
        name="reason"
        isOptional
        rows={2}
        maxLength={MAX_LENGTH}
        value={value}
        onChange={onChange}
      />
      <fieldset className="chips" aria-label={t("reason.usual")}>
        {USUAL.map((id) => (
          <Chip
            key={id}
            value={t(`reason.${id}`)}
            isOn={value === t(`reason.${id}`)}
            onPress={() => onChange(t(`reason.${id}`))}
          />
        ))}
      </fieldset>
    </div>
  );
}

import { RadioButton, RadioField, RadioGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ToggleButton } from "@/components/ui/toggle-button";
import type { Conflict, Side } from "./merge";
import { useFieldText } from "./use-field-text";
import type { AssetValues } from "./values";

interface ConflictChoiceProps {
  conflict: Conflict;
  /** The stored values, for the currency of an amount. */
  values: AssetValues;
  side: Side;
  onChange: (side: Side) => void;
}

/** The stored and the entered value of a field side by side, of which one is chosen. */
export function ConflictChoice({ conflict, values, side, onChange }: ConflictChoiceProps) {
  const { t } = useTranslation("asset-form");
  const text = useFieldText();
  const { field } = conflict;
  const label = text.label(field);
  const sides = ["theirs", "mine"] as const;
  return (
    <>
      <RadioGroup
        className="compare"
        aria-label={label}
        value={side === "both" ? null : side}
        onChange={(chosen) => onChange(chosen === "theirs" ? "theirs" : "mine")}
      >
        <div className="compare-name">
          {label}
          <span className="meta cut">
            {t("conflict.before", { value: text.value(field, conflict.before, values) })}
          </span>
        </div>
        {sides.map((each) => (
          <RadioField key={each} value={each} className="stack">
            <RadioButton className={`compare-option ${side === each || side === "both" ? "on" : ""}`}>
              <span className={`radio ${side === each ? "on" : ""}`} aria-hidden />
              <span className="whitespace-pre-line wrap-anywhere">
                <span className="sr-only">{t(`conflict.${each}`)}: </span>
                {text.value(field, conflict[each], values)}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      {conflict.canKeepBoth && (
        <div className="compare-both">
          <ToggleButton
            size="small"
            isSelected={side === "both"}
            onChange={(isOn) => onChange(isOn ? "both" : "mine")}
          >
            {t("conflict.both", { field: label })}
          </ToggleButton>
        </div>
      )}
    </>
  );
}

import { RadioGroup as AriaRadioGroup, RadioButton, RadioField, Text } from "react-aria-components";
import { FieldHelp, FieldLabel, type FieldProps, isProblemShown } from "./field";

export interface RadioOption<Value extends string> {
  id: Value;
  name: string;
  hint?: string;
  isDisabled?: boolean;
}

interface RadioGroupProps<Value extends string> extends Omit<FieldProps, "autoFocus"> {
  options: readonly RadioOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** Beside each other instead of below. */
  isAcross?: boolean;
}

/** One of a few, all of them visible. */
export function RadioGroup<Value extends string>({
  label,
  isLabelHidden,
  isOptional,
  hint,
  errorMessage,
  options,
  onChange,
  isAcross,
  ...props
}: RadioGroupProps<Value>) {
  return (
    <AriaRadioGroup
      {...props}
      className="field"
      isInvalid={isProblemShown(errorMessage)}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <div className={`choices ${isAcross ? "across" : ""}`}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} isDisabled={option.isDisabled} className="stack">
            <RadioButton className="choice">
              {({ isSelected }) => (
                <>
                  <span className={`radio ${isSelected ? "on" : ""}`} aria-hidden />
                  <span>{option.name}</span>
                </>
              )}
            </RadioButton>
            {option.hint && (
              <Text slot="description" className="hint pl-6">
                {option.hint}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldHelp hint={hint} errorMessage={errorMessage} />
    </AriaRadioGroup>
  );
}

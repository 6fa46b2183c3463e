import { Minus, Plus } from "lucide-react";
import { NumberField as AriaNumberField, Button, Group, Input } from "react-aria-components";
import { FieldHelp, FieldLabel, type FieldProps, isProblemShown } from "./field";

interface NumberFieldProps extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  minValue?: number;
  maxValue?: number;
  step?: number;
  formatOptions?: Intl.NumberFormatOptions;
}

/** A number with buttons that make it smaller and larger. */
export function NumberField({
  label,
  isLabelHidden,
  isOptional,
  hint,
  errorMessage,
  value,
  onChange,
  ...props
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...props}
      className="field"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={isProblemShown(errorMessage)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <Group className="input">
        <Input />
        <Button slot="decrement" className="inside">
          <Minus className="icon small" aria-hidden />
        </Button>
        <Button slot="increment" className="inside">
          <Plus className="icon small" aria-hidden />
        </Button>
      </Group>
      <FieldHelp hint={hint} errorMessage={errorMessage} />
    </AriaNumberField>
  );
}

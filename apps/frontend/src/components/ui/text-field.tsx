import type { LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
  Group,
  Input,
} from "react-aria-components";
import { FieldHelp, FieldLabel, type FieldProps, isProblemShown } from "./field";

export interface TextFieldProps
  extends FieldProps,
    Pick<
      AriaProps,
      "type" | "inputMode" | "autoComplete" | "maxLength" | "onBlur" | "onFocus" | "onKeyDown" | "spellCheck"
    > {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  icon?: LucideIcon;
  /** A unit or a button at the end of the field. */
  end?: ReactNode;
  size?: "medium" | "small";
  ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({
  label,
  isLabelHidden,
  isOptional,
  hint,
  errorMessage,
  placeholder,
  icon: Icon,
  end,
  size = "medium",
  ref,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField {...props} className="field" isInvalid={isProblemShown(errorMessage)}>
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <Group className={`input ${size === "small" ? "small" : ""}`}>
        {Icon && <Icon className="icon" aria-hidden />}
        <Input ref={ref} placeholder={placeholder} />
        {end}
      </Group>
      <FieldHelp hint={hint} errorMessage={errorMessage} />
    </AriaTextField>
  );
}

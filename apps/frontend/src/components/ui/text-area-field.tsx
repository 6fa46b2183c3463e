import type { Ref } from "react";
import { TextArea, TextField } from "react-aria-components";
import { FieldHelp, FieldLabel, type FieldProps, isProblemShown } from "./field";

interface TextAreaFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  maxLength?: number;
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; grows by its handle. */
export function TextAreaField({
  label,
  isLabelHidden,
  isOptional,
  hint,
  errorMessage,
  placeholder,
  rows = 3,
  ref,
  ...props
}: TextAreaFieldProps) {
  return (
    <TextField {...props} className="field" isInvalid={isProblemShown(errorMessage)}>
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <TextArea ref={ref} className="input area" placeholder={placeholder} rows={rows} />
      <FieldHelp hint={hint} errorMessage={errorMessage} />
    </TextField>
  );
}

import type { ReactNode } from "react";
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from "react-aria-components";
import { FieldHelp, isProblemShown } from "./field";

interface CheckboxProps
  extends Pick<
    CheckboxFieldProps,
    "value" | "isSelected" | "onChange" | "isIndeterminate" | "isDisabled" | "isReadOnly" | "name" | "slot"
  > {
  /** The words beside the box; without them it needs `aria-label`. */
  children?: ReactNode;
  "aria-label"?: string;
  hint?: ReactNode;
  errorMessage?: ReactNode;
}

/** A box to tick. */
export function Checkbox({ children, hint, errorMessage, ...props }: CheckboxProps) {
  return (
    <CheckboxField {...props} className="stack" isInvalid={isProblemShown(errorMessage)}>
      <CheckboxButton className="choice">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={`check ${isIndeterminate ? "some" : isSelected ? "on" : ""}`} aria-hidden />
            {children && <span>{children}</span>}
          </>
        )}
      </CheckboxButton>
      <FieldHelp hint={hint} errorMessage={errorMessage} />
    </CheckboxField>
  );
}

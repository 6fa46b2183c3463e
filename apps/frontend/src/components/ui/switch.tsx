import type { ReactNode } from "react";
import { SwitchButton, SwitchField, type SwitchFieldProps } from "react-aria-components";
import { FieldHelp, isProblemShown } from "./field";

interface SwitchProps
  extends Pick<SwitchFieldProps, "isSelected" | "onChange" | "isDisabled" | "isReadOnly" | "name"> {
  /** The words beside the switch; without them it needs `aria-label`. */
  children?: ReactNode;
  "aria-label"?: string;
  hint?: ReactNode;
  errorMessage?: ReactNode;
}

/** A setting that takes effect at once. */
export function Switch({ children, hint, errorMessage, ...props }: SwitchProps) {
  return (
    <SwitchField {...props} className="stack" isInvalid={isProblemShown(errorMessage)}>
      <SwitchButton className="choice">
        {({ isSelected }) => (
          <>
            <span className={`switch ${isSelected ? "on" : ""}`} aria-hidden />
            {children && <span>{children}</span>}
          </>
        )}
      </SwitchButton>
      <FieldHelp hint={hint} errorMessage={errorMessage} />
    </SwitchField>
  );
}

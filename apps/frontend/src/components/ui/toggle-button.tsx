import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import {
  ToggleButton as AriaToggleButton,
  type ToggleButtonProps as AriaToggleButtonProps,
} from "react-aria-components";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button";

export interface ToggleButtonProps extends Omit<AriaToggleButtonProps, "className" | "children" | "style"> {
  icon?: LucideIcon;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Without words the button needs an `aria-label`. */
  children?: ReactNode;
}

/** A button that stays pressed. */
export function ToggleButton({ icon: Icon, variant, size, children, ...props }: ToggleButtonProps) {
  const className = children === undefined ? "icon-only" : undefined;
  return (
    <AriaToggleButton {...props} className={buttonClass({ variant, size, className })}>
      {Icon && <Icon className="icon" aria-hidden />}
      {children}
    </AriaToggleButton>
  );
}

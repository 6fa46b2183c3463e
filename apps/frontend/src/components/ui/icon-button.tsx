import type { LucideIcon } from "lucide-react";
import type { Ref } from "react";
import { type ButtonProps as AriaButtonProps, Button as PressableButton } from "react-aria-components";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button";
import { Tooltip } from "./tooltip";

export interface IconButtonProps
  extends Omit<AriaButtonProps, "className" | "children" | "style" | "aria-label"> {
  /** The name for screen readers, and the tooltip. */
  label: string;
  icon: LucideIcon;
  variant?: ButtonVariant;
  size?: ButtonSize;
  shortcut?: string;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that is only an icon, with its name as a tooltip. */
export function IconButton({
  label,
  icon: Icon,
  variant = "quiet",
  size,
  shortcut,
  className = "",
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <PressableButton
        {...props}
        aria-label={label}
        className={buttonClass({ variant, size, className: `icon-only ${className}` })}
      >
        {props.isPending ? <span className="spinner" aria-hidden /> : <Icon className="icon" aria-hidden />}
      </PressableButton>
    </Tooltip>
  );
}

import type { LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import {
  type ButtonProps as AriaButtonProps,
  type LinkProps as AriaLinkProps,
  Button as PressableButton,
  Link as PressableLink,
} from "react-aria-components";

export type ButtonVariant = "primary" | "default" | "quiet" | "danger-text" | "danger";
export type ButtonSize = "medium" | "small" | "tiny";

interface Appearance {
  /** `primary` once a screen; `danger` only inside the dialog that destroys. */
  variant?: ButtonVariant;
  /** 32, 28 or 24 px; on a phone 44 px, of which the small ones show 36. */
  size?: ButtonSize;
  icon?: LucideIcon;
  /** The key that does the same, shown inside the button. */
  shortcut?: string;
  isWide?: boolean;
  className?: string;
  children: ReactNode;
}

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children" | "style">, Appearance {
  /** Disables the button, and says why. */
  disabledReason?: string;
  ref?: Ref<HTMLButtonElement>;
}

export interface LinkButtonProps extends Omit<AriaLinkProps, "className" | "children" | "style">, Appearance {
  ref?: Ref<HTMLAnchorElement>;
}

/** A button; while `isPending` it keeps its width and words, and a spinner stands in place of its icon. */
export function Button({
  variant,
  size,
  icon,
  shortcut,
  isWide,
  className,
  disabledReason,
  children,
  ...props
}: ButtonProps) {
  const content = (
    <Content icon={icon} shortcut={shortcut} isPending={props.isPending}>
      {children}
    </Content>
  );
  return (
    <PressableButton
      {...props}
      isDisabled={props.isDisabled || disabledReason !== undefined}
      className={buttonClass({ variant, size, isWide, className })}
    >
      {disabledReason === undefined ? (
        content
      ) : (
        <span className="contents" title={disabledReason}>
          {content}
          <span className="sr-only">{disabledReason}</span>
        </span>
      )}
    </PressableButton>
  );
}

/** A link that looks like a button. */
export function LinkButton({
  variant,
  size,
  icon,
  shortcut,
  isWide,
  className,
  children,
  ...props
}: LinkButtonProps) {
  return (
    <PressableLink {...props} className={buttonClass({ variant, size, isWide, className })}>
      <Content icon={icon} shortcut={shortcut}>
        {children}
      </Content>
    </PressableLink>
  );
}

/** Return the classes of a button, for elements that cannot be one of the components above. */
export function buttonClass({
  variant = "default",
  size = "medium",
  isWide,
  className,
}: Omit<Appearance, "children">): string {
  const classes = ["button", variant, size, isWide && "wide", className];
  return classes.filter((name) => name && name !== "default" && name !== "medium").join(" ");
}

function Content({
  icon: Icon,
  shortcut,
  isPending,
  children,
}: Pick<Appearance, "icon" | "shortcut" | "children"> & { isPending?: boolean }) {
  return (
    <>
      {isPending ? <span className="spinner" aria-hidden /> : Icon && <Icon className="icon" aria-hidden />}
      {children}
      {shortcut && (
        <span className="shortcut" aria-hidden>
          {shortcut}
        </span>
      )}
    </>
  );
}

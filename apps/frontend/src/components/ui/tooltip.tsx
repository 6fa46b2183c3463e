import type { ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";
import { Kbd } from "./kbd";

const DELAY_MS = 500;

interface TooltipProps {
  /** What the control does; never the only place of a fact. */
  text: string;
  shortcut?: string;
  /** A control of React Aria that takes the focus. */
  children: ReactNode;
}

/** A few words about a control, shown while it is hovered or focused by keyboard. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={DELAY_MS} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {text}
        {shortcut && <Kbd>{shortcut}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

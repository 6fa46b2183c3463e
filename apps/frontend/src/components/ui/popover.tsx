import type { ReactNode } from "react";
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  Dialog,
  DialogTrigger,
} from "react-aria-components";

interface PopoverProps {
  label: string;
  /** The button that opens the popover. */
  trigger: ReactNode;
  children: ReactNode | ((options: { close: () => void }) => ReactNode);
  placement?: AriaPopoverProps["placement"];
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  className?: string;
}

/** A small panel at a button, for a filter or a few settings; the focus returns to the button. */
export function Popover({
  label,
  trigger,
  children,
  placement = "bottom start",
  isOpen,
  onOpenChange,
  className = "",
}: PopoverProps) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {trigger}
      <AriaPopover className="float" placement={placement} offset={4}>
        <Dialog aria-label={label} className={className}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

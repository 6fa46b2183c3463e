import { ChevronDown, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

interface FoldButtonProps {
  isOpen: boolean;
  onChange: (isOpen: boolean) => void;
  children: ReactNode;
}

/** A button that shows or hides the rarely needed fields below it. */
export function FoldButton({ isOpen, onChange, children }: FoldButtonProps) {
  return (
    <Button
      variant="quiet"
      size="small"
      icon={isOpen ? ChevronDown : ChevronRight}
      aria-expanded={isOpen}
      className="-ml-2 self-start"
      onPress={() => onChange(!isOpen)}
    >
      {children}
    </Button>
  );
}

import type { LucideIcon } from "lucide-react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

export interface SegmentedOption<Value extends string> {
  id: Value;
  name: string;
  icon?: LucideIcon;
  isDisabled?: boolean;
}

interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly SegmentedOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  size?: "medium" | "small";
  /** Take the whole width in equal parts. */
  isFull?: boolean;
}

/** One of 2 to 4 exclusive modes. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  size = "medium",
  isFull,
}: SegmentedProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={`segmented ${size === "small" ? "small" : ""} ${isFull ? "full" : ""}`}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id));
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      {options.map(({ id, name, icon: Icon, isDisabled }) => (
        <ToggleButton key={id} id={id} isDisabled={isDisabled}>
          {Icon && <Icon className="icon" aria-hidden />}
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

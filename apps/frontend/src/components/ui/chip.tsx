import { Plus, X } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";

interface ChipProps {
  /** The field that is filtered, in grey before the value. */
  field?: string;
  /** The value as text; what is cut is shown in full as the title. */
  value: string;
  isOn?: boolean;
  onPress?: () => void;
  onRemove?: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** One filter: opens when pressed, and is removed by its ×. */
export function Chip({ field, value, isOn, onPress, onRemove, ref }: ChipProps) {
  const { t } = useTranslation("ui");
  const words = (
    <>
      {field && <span className="key">{field}</span>}
      <span className="cut" title={value}>
        {value}
      </span>
    </>
  );
  if (onRemove === undefined) {
    return (
      <Button ref={ref} className={`chip ${isOn ? "on" : ""}`} onPress={onPress}>
        {words}
      </Button>
    );
  }
  return (
    <span className={`chip removable ${isOn ? "on" : ""}`}>
      <Button ref={ref} className="open" onPress={onPress}>
        {words}
      </Button>
      <Button
        className="close"
        onPress={onRemove}
        aria-label={t("chip.remove", { name: field ? `${field} ${value}` : value })}
      >
        <X className="icon" aria-hidden />
      </Button>
    </span>
  );
}

/** The chip that adds another one, usually the trigger of a menu. */
export function AddChip({ children, onPress }: { children: ReactNode; onPress?: () => void }) {
  return (
    <Button className="chip add" onPress={onPress}>
      <Plus className="icon" aria-hidden />
      {children}
    </Button>
  );
}

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./icon-button";

interface PeekProps {
  /** The name of the panel for screen readers. */
  label: string;
  onClose: () => void;
  /** Controls at the left of the bar: previous, next, open the page. */
  bar?: ReactNode;
  children: ReactNode;
}

/** A panel of 440 px at the right edge that is not modal: the list beside it stays live and keeps the focus. */
export function Peek({ label, onClose, bar, children }: PeekProps) {
  const { t } = useTranslation("ui");
  return (
    <aside
      className="peek"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="peek-bar">
        <div className="row grow gap-0.5">{bar}</div>
        <IconButton icon={X} size="small" label={t("close")} shortcut="Esc" onPress={onClose} />
      </div>
      <div className="peek-body">{children}</div>
    </aside>
  );
}

import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const ICON = { info: Info, warn: TriangleAlert, danger: CircleAlert };

interface NoteProps {
  tone?: keyof typeof ICON;
  children: ReactNode;
}

/** A remark inside a page. */
export function Note({ tone = "info", children }: NoteProps) {
  const Icon = ICON[tone];
  return (
    <div className={`note ${tone}`}>
      <Icon className="icon" aria-hidden />
      <div className="min-w-0 grow">{children}</div>
    </div>
  );
}

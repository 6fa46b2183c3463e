import { CircleCheck, CircleX, Clock, Copy, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ScanResult } from "./use-scanner";

type Outcome = ScanResult["outcome"];

const MARKS: Record<Outcome, { icon: LucideIcon; className: string }> = {
  ready: { icon: CircleCheck, className: "ok-ink" },
  attention: { icon: TriangleAlert, className: "warn-ink" },
  unknown: { icon: CircleX, className: "danger-ink" },
  full: { icon: CircleX, className: "danger-ink" },
  duplicate: { icon: Copy, className: "ink-3" },
  waiting: { icon: Clock, className: "ink-3" },
};

/** The shape and colour of how a scan went; words must stand beside it. */
export function OutcomeMark({ outcome, size = "" }: { outcome: Outcome; size?: "" | "small" | "huge" }) {
  const { icon: Icon, className } = MARKS[outcome];
  return <Icon className={`icon ${size} ${className}`} aria-hidden />;
}

import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface BadgeProps {
  tone?: "neutral" | "warn" | "danger" | "ok" | "info" | "line";
  icon?: LucideIcon;
  children: ReactNode;
}

/** What is counted or urgent; never a status. */
export function Badge({ tone = "neutral", icon: Icon, children }: BadgeProps) {
  return (
    <span className={`badge ${tone}`}>
      {Icon && <Icon className="icon small" aria-hidden />}
      {children}
    </span>
  );
}

import { Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

interface BannerProps {
  tone?: "info" | "warn" | "danger";
  icon?: LucideIcon;
  children: ReactNode;
  /** One button or link. */
  action?: ReactNode;
}

/** The state of the whole page (offline, past, read-only) in one line with one action. */
export function Banner({ tone = "info", icon, children, action }: BannerProps) {
  const Icon = icon ?? (tone === "info" ? Info : TriangleAlert);
  return (
    <div className={`banner ${tone}`} role="status">
      <Icon className="icon" aria-hidden />
      <span className="min-w-0">{children}</span>
      {action && <span className="end">{action}</span>}
    </div>
  );
}

import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  /** What the place is for, or what to change. */
  children?: ReactNode;
  /** One main action. */
  action?: ReactNode;
  /** Other ways in, in one line. */
  more?: ReactNode;
}

/** A place with nothing in it. */
export function EmptyState({ title, children, action, more }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="medium">{title}</p>
      {children && <div className="small text-ink-2">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
      {more && <div className="meta mt-3">{more}</div>}
    </div>
  );
}

import type { ReactNode } from "react";

interface MeSectionProps {
  title: string;
  count?: number;
  isShown: boolean;
  children: ReactNode;
}

/** A list with its heading; absent while there is nothing in it. */
export function MeSection({ title, count, isShown, children }: MeSectionProps) {
  if (!isShown) return null;
  return (
    <section className="me-section" aria-label={title}>
      <h2 className="phone-sec">
        {title}
        {count !== undefined && <span className="ml-1.5">{count}</span>}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

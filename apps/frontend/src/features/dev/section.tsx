import type { ReactNode } from "react";

/** A group of components under its name. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack items-stretch gap-3 border-t border-line py-4">
      <h2 className="label">{title}</h2>
      {children}
    </section>
  );
}

/** Components beside each other. */
export function Line({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2">{children}</div>;
}

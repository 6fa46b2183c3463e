import type { ReactNode } from "react";

interface SettingsGroupProps {
  title: string;
  /** What the settings are for, or where they hold. */
  hint?: string;
  children: ReactNode;
}

/** Settings that belong together. */
export function SettingsGroup({ title, hint, children }: SettingsGroupProps) {
  return (
    <section className="settings-group">
      <div>
        <h2 className="head">{title}</h2>
        {hint && <p className="small text-ink-3 mt-1">{hint}</p>}
      </div>
      <div className="stack gap-4">{children}</div>
    </section>
  );
}

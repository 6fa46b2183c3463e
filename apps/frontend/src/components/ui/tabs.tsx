import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";

export interface TabItem<Id extends string> {
  id: Id;
  name: string;
  /** How many things the tab holds, as formatted text. */
  count?: string;
  /** Something new waits there. */
  hasNews?: boolean;
  content: ReactNode;
}

interface TabsProps<Id extends string> {
  label: string;
  items: readonly TabItem<Id>[];
  /** The open tab, which belongs to the URL. */
  value: Id;
  onChange: (value: Id) => void;
  /** Controls at the end of the line of tabs. */
  end?: ReactNode;
  /** The panels take the height that is left, and scroll themselves. */
  fills?: boolean;
}

/** Underlined tabs with their panels; the caller keeps the open one in the URL. */
export function Tabs<Id extends string>({ label, items, value, onChange, end, fills }: TabsProps<Id>) {
  return (
    <AriaTabs
      className={`stack min-h-0 grow ${fills ? "tabs-fill" : ""}`}
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen !== undefined && chosen.id !== value) onChange(chosen.id);
      }}
    >
      <div className="tabs-line">
        <TabList className="tabs" aria-label={label}>
          {items.map(({ id, name, count, hasNews }) => (
            <Tab key={id} id={id}>
              {name}
              {count !== undefined && <span className="count">{count}</span>}
              {hasNews && <span className="dot" />}
            </Tab>
          ))}
        </TabList>
        {end && <div className="end">{end}</div>}
      </div>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

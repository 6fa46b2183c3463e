import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

export interface TimelineChange {
  field: string;
  /** The value before and after; null where there was none. */
  before: ReactNode | null;
  after: ReactNode | null;
}

interface TimelineItemProps {
  icon: LucideIcon;
  /** The time as formatted text, and in RFC 3339 for machines. */
  time: string;
  dateTime: string;
  /** What happened, as a sentence. */
  children: ReactNode;
  changes?: readonly TimelineChange[];
  /** What somebody wrote. */
  quote?: string | null;
  end?: ReactNode;
  isLast?: boolean;
}

/** One event of a history, inside an `ol` of the class `timeline`. */
export function TimelineItem({
  icon: Icon,
  time,
  dateTime,
  children,
  changes = [],
  quote,
  end,
  isLast,
}: TimelineItemProps) {
  return (
    <li className={`timeline-item ${isLast ? "last" : ""}`}>
      <time dateTime={dateTime}>{time}</time>
      <span className="node">
        <Icon className="icon" aria-hidden />
      </span>
      <div className="min-w-0">
        <div>{children}</div>
        {changes.length > 0 && (
          <dl className="changes">
            {changes.map(({ field, before, after }) => (
              <Change key={field} field={field} before={before} after={after} />
            ))}
          </dl>
        )}
        {quote && <p className="quote">{quote}</p>}
      </div>
      {end && <span className="see">{end}</span>}
    </li>
  );
}

function Change({ field, before, after }: TimelineChange) {
  return (
    <>
      <dt>{field}</dt>
      <dd className="data">
        {before !== null && <del className="old">{before}</del>}
        {before !== null && (
          <span className="arrow" aria-hidden>
            →
          </span>
        )}
        {after === null ? "–" : <ins className="new">{after}</ins>}
      </dd>
    </>
  );
}

import { ProgressBar } from "react-aria-components";

interface ProgressProps {
  label: string;
  /** How much is done of `max`; null while that is not known. */
  value: number | null;
  max?: number;
  /** What is done, in words below the bar. */
  text?: string;
}

/** How far a long work is. */
export function Progress({ label, value, max = 100, text }: ProgressProps) {
  return (
    <ProgressBar
      aria-label={label}
      value={value ?? 0}
      maxValue={max}
      isIndeterminate={value === null}
      valueLabel={text}
      className="stack gap-2"
    >
      {({ percentage, isIndeterminate }) => (
        <>
          <div className="progress">
            <div
              className={`bar ${isIndeterminate ? "unknown" : ""}`}
              style={isIndeterminate ? undefined : { width: `${percentage ?? 0}%` }}
            />
          </div>
          {text && <span className="meta">{text}</span>}
        </>
      )}
    </ProgressBar>
  );
}

import type { ReactNode } from "react";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components";

export interface PickOption {
  id: string;
  name: string;
  /** Below the name. */
  fact?: ReactNode;
  /** At the right end: how many there are. */
  end?: ReactNode;
}

interface PickListProps {
  label: string;
  options: readonly PickOption[];
  value: string | null;
  onChange: (id: string) => void;
}

/** One of many, as rows of two lines that are as wide as the page. */
export function PickList({ label, options, value, onChange }: PickListProps) {
  return (
    <RadioGroup aria-label={label} className="pick-list" value={value} onChange={onChange}>
      {options.map(({ id, name, fact, end }) => (
        <RadioField key={id} value={id}>
          <RadioButton className={({ isSelected }) => `pick ${isSelected ? "on" : ""}`}>
            {({ isSelected }) => (
              <>
                <span className={`radio ${isSelected ? "on" : ""}`} aria-hidden />
                <span className="grow">
                  <span className="pick-name cut" title={name}>
                    {name}
                  </span>
                  {fact && <span className="pick-fact cut">{fact}</span>}
                </span>
                {end && <span className="pick-end">{end}</span>}
              </>
            )}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

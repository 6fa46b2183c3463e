import { useTranslation } from "react-i18next";
import { currencyDecimals, groupThousands, parseMoney } from "./money";
import { TextField, type TextFieldProps } from "./text-field";
import { isPlainEnter, useTypedValue } from "./use-typed-value";

interface MoneyFieldProps extends Omit<TextFieldProps, "value" | "onChange" | "end" | "type" | "inputMode"> {
  /** A decimal string, or null when empty. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** ISO 4217 code; it decides the decimals. */
  currency: string;
}

/** An amount that may be typed as `1890000`, `1,890,000원` or `189만`. */
export function MoneyField({ value, onChange, currency, errorMessage, onBlur, ...props }: MoneyFieldProps) {
  const { t } = useTranslation("ui");
  const decimals = currencyDecimals(currency);
  const { text, problem, onTextChange, commit } = useTypedValue({
    value,
    onChange,
    format: groupThousands,
    parse: (typed) => {
      const result = parseMoney(typed, decimals);
      return "amount" in result ? { value: result.amount } : result;
    },
  });
  const ownProblem = problem && t(`money.${problem}`, { count: decimals });
  return (
    <TextField
      {...props}
      data-unreadable={problem ? true : undefined}
      value={text}
      onChange={onTextChange}
      onBlur={(event) => {
        commit();
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) commit();
      }}
      errorMessage={ownProblem ?? errorMessage}
      end={<span className="text-ink-3">{currency}</span>}
    />
  );
}

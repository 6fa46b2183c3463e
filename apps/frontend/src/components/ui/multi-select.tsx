import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { Button, FieldErrorContext } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckboxList } from "./checkbox-list";
import type { Choice } from "./combo-box";
import { FieldHelp, type FieldProps } from "./field";
import { Popover } from "./popover";
import type { LoadChoices } from "./use-choices";

interface MultiSelectProps
  extends Pick<FieldProps, "label" | "isOptional" | "hint" | "errorMessage" | "isDisabled"> {
  value: readonly Choice[];
  onChange: (value: readonly Choice[]) => void;
  options?: readonly Choice[];
  load?: LoadChoices<Choice>;
  /** Offers “create” below the list, with what was typed; returns what was created. */
  onCreate?: (name: string) => Promise<Choice>;
  placeholder?: string;
}

const NO_PROBLEM = { isInvalid: false, validationErrors: [], validationDetails: {} as ValidityState };

/** Several of a list, in a form. */
export function MultiSelect({
  label,
  isOptional,
  hint,
  errorMessage,
  isDisabled,
  placeholder,
  ...list
}: MultiSelectProps) {
  const { t } = useTranslation("ui");
  const id = useId();
  const text = list.value.map((item) => item.name).join(", ");
  return (
    <div className="field" data-invalid={errorMessage ? true : undefined}>
      <span className="label" id={id}>
        {label}
        {isOptional && <span className="optional"> {t("field.optional")}</span>}
      </span>
      <Popover
        label={label}
        trigger={
          <Button
            className="select medium-size"
            isDisabled={isDisabled}
            aria-labelledby={`${id} ${id}-value`}
          >
            <span
              className="value"
              id={`${id}-value`}
              title={text}
              data-placeholder={text === "" ? true : undefined}
            >
              {text || (placeholder ?? t("choose.placeholder"))}
            </span>
            <ChevronDown className="icon" aria-hidden />
          </Button>
        }
      >
        <CheckboxList label={label} {...list} />
      </Popover>
      <FieldErrorContext value={{ ...NO_PROBLEM, isInvalid: Boolean(errorMessage) }}>
        <FieldHelp hint={hint} errorMessage={errorMessage} />
      </FieldErrorContext>
    </div>
  );
}

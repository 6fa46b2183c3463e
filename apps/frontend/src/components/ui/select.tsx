import { Check, ChevronDown } from "lucide-react";
import {
  Select as AriaSelect,
  Autocomplete,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  useFilter,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { FieldHelp, FieldLabel, type FieldProps, isProblemShown } from "./field";
import { SearchField } from "./search-field";

/** Lists longer than this can be searched. */
const SEARCHABLE_FROM = 10;

export interface SelectOption<Value extends string> {
  id: Value;
  name: string;
  /** A second line, in grey. */
  secondary?: string;
  isDisabled?: boolean;
}

interface SelectProps<Value extends string> extends FieldProps {
  options: readonly SelectOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  size?: "medium" | "small";
}

/** One of a list that is known; a long list can be typed into. */
export function Select<Value extends string>({
  label,
  isLabelHidden,
  isOptional,
  hint,
  errorMessage,
  options,
  value,
  onChange,
  placeholder,
  size = "medium",
  isReadOnly,
  ...props
}: SelectProps<Value>) {
  const { t } = useTranslation("ui");
  const { contains } = useFilter({ sensitivity: "base" });
  const list = (
    <ListBox className="options" items={options} renderEmptyState={() => <Nothing />}>
      {(option) => (
        <ListBoxItem id={option.id} className="option" textValue={option.name} isDisabled={option.isDisabled}>
          {({ isSelected }) => (
            <>
              <span className="words">
                {option.name}
                {option.secondary && <span className="secondary">{option.secondary}</span>}
              </span>
              {isSelected && <Check className="icon" aria-hidden />}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
  return (
    <AriaSelect
      {...props}
      isDisabled={props.isDisabled || isReadOnly}
      className="field"
      isInvalid={isProblemShown(errorMessage)}
      placeholder={placeholder ?? t("choose.placeholder")}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <Button className={`select ${size === "medium" ? "medium-size" : ""}`}>
        <SelectValue className="value" />
        <ChevronDown className="icon" aria-hidden />
      </Button>
      <FieldHelp hint={hint} errorMessage={errorMessage} />
      <Popover className="float min-w-(--trigger-width)" offset={4}>
        {options.length < SEARCHABLE_FROM ? (
          list
        ) : (
          <Autocomplete filter={contains}>
            <div className="options-panel">
              <div className="options-search">
                <SearchField label={t("choose.search")} autoFocus />
              </div>
              {list}
            </div>
          </Autocomplete>
        )}
      </Popover>
    </AriaSelect>
  );
}

function Nothing() {
  const { t } = useTranslation("ui");
  return <div className="options-state">{t("choose.none")}</div>;
}

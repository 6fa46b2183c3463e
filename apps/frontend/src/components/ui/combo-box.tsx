import { ChevronDown, Plus, X } from "lucide-react";
import { useState } from "react";
import {
  ComboBox as AriaComboBox,
  Button,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ChoiceRetry, ChoiceState, OptionWords } from "./choice-state";
import { FieldHelp, FieldLabel, type FieldProps, isProblemShown } from "./field";
import { type LoadChoices, useChoices } from "./use-choices";

const CREATE = "__create__";

/** A thing that can be chosen by typing. */
export interface Choice {
  id: string;
  name: string;
  /** What tells it from others: department, tag, code. */
  secondary?: string;
}

interface ComboBoxProps<Item extends Choice> extends FieldProps {
  value: Item | null;
  onChange: (item: Item | null) => void;
  /** Return the first matches of what was typed, at most 20; an empty query asks for the likely ones. */
  load: LoadChoices<Item>;
  /** Offers “create” at the end of the list, with what was typed. */
  onCreate?: (name: string) => void;
  placeholder?: string;
}

/** A reference found by typing, also while a Hangul syllable is being composed. */
export function ComboBox<Item extends Choice>({
  label,
  isLabelHidden,
  isOptional,
  hint,
  errorMessage,
  value,
  onChange,
  load,
  onCreate,
  placeholder,
  ...props
}: ComboBoxProps<Item>) {
  const { t } = useTranslation("ui");
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const query = typed ?? "";
  const choices = useChoices(load, query, isOpen || typed !== null);
  const name = query.trim();
  const items = [
    ...choices.items,
    ...(onCreate === undefined || choices.state !== "ready" ? [] : [{ id: CREATE, name }]),
  ];

  return (
    <AriaComboBox
      {...props}
      className="field"
      isInvalid={isProblemShown(errorMessage)}
      allowsEmptyCollection
      items={items}
      selectedKey={value?.id ?? null}
      inputValue={typed ?? value?.name ?? ""}
      onInputChange={(text) => {
        setTyped(text);
        if (text === "" && value !== null) onChange(null);
      }}
      onOpenChange={setIsOpen}
      onSelectionChange={(key) => {
        // Also called on blur and Escape, with the present key: what was typed is forgotten.
        setTyped(null);
        const chosen = choices.items.find((item) => item.id === key);
        if (chosen !== undefined && chosen.id !== value?.id) onChange(chosen);
      }}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <Group className="input">
        <Input placeholder={placeholder ?? t("choose.search")} />
        {value !== null && !props.isDisabled && !props.isReadOnly && (
          <Button
            slot={null}
            className="inside"
            aria-label={t("clear")}
            onPress={() => {
              setTyped(null);
              onChange(null);
            }}
          >
            <X className="icon small" aria-hidden />
          </Button>
        )}
        <Button className="inside" aria-label={t("choose.open")}>
          <ChevronDown className="icon" aria-hidden />
        </Button>
      </Group>
      <FieldHelp hint={hint} errorMessage={errorMessage} />
      <Popover className="float w-(--trigger-width) min-w-[220px]" offset={4}>
        <ListBox<Choice> className="options" renderEmptyState={() => <ChoiceState state={choices.state} />}>
          {(item) =>
            item.id === CREATE ? (
              <ListBoxItem
                id={CREATE}
                className="option"
                textValue={item.name || t("choose.create")}
                onAction={() => {
                  setTyped(null);
                  onCreate?.(item.name);
                }}
              >
                <Plus className="icon" aria-hidden />
                {item.name === "" ? t("choose.create") : t("choose.createNamed", { name: item.name })}
              </ListBoxItem>
            ) : (
              <ListBoxItem id={item.id} className="option" textValue={item.name}>
                <OptionWords name={item.name} secondary={item.secondary} />
              </ListBoxItem>
            )
          }
        </ListBox>
        {choices.state === "failed" && <ChoiceRetry onPress={choices.retry} />}
        {choices.hasMore && <div className="options-state px-3">{t("choose.more")}</div>}
      </Popover>
    </AriaComboBox>
  );
}

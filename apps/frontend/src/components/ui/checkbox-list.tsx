import { Plus } from "lucide-react";
import { useState } from "react";
import { Autocomplete, ListBox, ListBoxItem, useFilter } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useProblems } from "@/lib/problems";
import { Button } from "./button";
import { ChoiceRetry, ChoiceState, OptionWords } from "./choice-state";
import type { Choice } from "./combo-box";
import { SearchField } from "./search-field";
import { type LoadChoices, useChoices } from "./use-choices";

/** Shorter lists need no search. */
const SEARCHABLE_FROM = 7;

interface CheckboxListProps {
  label: string;
  /** The chosen ones, with their names. */
  value: readonly Choice[];
  onChange: (value: readonly Choice[]) => void;
  /** All choices, if they are known; otherwise `load`. */
  options?: readonly Choice[];
  load?: LoadChoices<Choice>;
  /** Offers “create” below the list, with what was typed; returns what was created. */
  onCreate?: (name: string) => Promise<Choice>;
}

const loadNothing: LoadChoices<Choice> = async () => [];

/** Choices with boxes to tick and a search over them, for a popover. */
export function CheckboxList({
  label,
  value,
  onChange,
  options,
  load = loadNothing,
  onCreate,
}: CheckboxListProps) {
  const { t } = useTranslation("ui");
  const { contains } = useFilter({ sensitivity: "base" });
  const [query, setQuery] = useState("");
  // What is chosen while the list is open stays where it is; what was chosen before stands first.
  const [chosenBefore] = useState(value);
  const choices = useChoices(load, query, options === undefined);
  const found = options ?? choices.items;
  const first = query === "" ? chosenBefore : [];
  const items = [...first, ...found.filter((item) => first.every((other) => other.id !== item.id))];

  const list = (
    <ListBox
      aria-label={label}
      className="options"
      items={items}
      selectionMode="multiple"
      selectionBehavior="toggle"
      escapeKeyBehavior="none"
      selectedKeys={value.map((item) => item.id)}
      onSelectionChange={(keys) => {
        if (keys === "all") return;
        const known = [...value, ...items.filter((item) => value.every((other) => other.id !== item.id))];
        onChange(known.filter((item) => keys.has(item.id)));
      }}
      renderEmptyState={() => <ChoiceState state={options === undefined ? choices.state : "ready"} />}
    >
      {(item) => (
        <ListBoxItem id={item.id} className="option" textValue={item.name}>
          {({ isSelected }) => (
            <>
              <span className={`check ${isSelected ? "on" : ""}`} aria-hidden />
              <OptionWords name={item.name} secondary={item.secondary} />
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
  const name = query.trim();
  const canCreate = name !== "" && choices.state === "ready" && items.every((item) => item.name !== name);
  const create = useCreate(onCreate, (item) => {
    onChange([...value, item]);
    setQuery("");
  });
  const isSearchable = options === undefined || options.length >= SEARCHABLE_FROM;
  return (
    <div className="options-panel w-[260px] max-w-full">
      {isSearchable ? (
        <Autocomplete
          inputValue={query}
          onInputChange={setQuery}
          filter={options === undefined ? undefined : contains}
        >
          <div className="options-search">
            <SearchField label={t("choose.search")} autoFocus />
          </div>
          {list}
        </Autocomplete>
      ) : (
        list
      )}
      {options === undefined && choices.state === "failed" && <ChoiceRetry onPress={choices.retry} />}
      {options === undefined && choices.hasMore && (
        <div className="options-state px-3 meta">{t("choose.more")}</div>
      )}
      {onCreate && canCreate && (
        <div className="options-foot">
          <Button
            variant="quiet"
            size="small"
            icon={Plus}
            isWide
            isPending={create.isPending}
            onPress={() => create.run(name)}
          >
            {t("choose.createNamed", { name })}
          </Button>
          {create.problem && <p className="problem">{create.problem}</p>}
        </div>
      )}
      {value.length > 0 && (
        <div className="options-foot">
          <Button variant="quiet" size="small" isWide onPress={() => onChange([])}>
            {t("choose.clearAll")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Create a choice, and say why that failed. */
function useCreate(onCreate: CheckboxListProps["onCreate"], onCreated: (item: Choice) => void) {
  const problems = useProblems();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run = async (name: string) => {
    setPending(true);
    setProblem(undefined);
    try {
      const item = await onCreate?.(name);
      if (item) onCreated(item);
    } catch (error) {
      setProblem(problems.text(error));
    } finally {
      setPending(false);
    }
  };
  return { isPending, problem, run: (name: string) => void run(name) };
}

import { Autocomplete, ListBox, ListBoxItem, useFilter } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { SearchField } from "@/components/ui/search-field";
import type { FilterField } from "./fields";

interface FieldPickerProps {
  fields: FilterField[];
  onPick: (field: FilterField) => void;
}

/** The fields that a list can be filtered by, found by typing. */
export function FieldPicker({ fields, onPick }: FieldPickerProps) {
  const { t } = useTranslation("filters");
  const { contains } = useFilter({ sensitivity: "base" });
  return (
    <Autocomplete filter={contains}>
      <SearchField label={t("findField")} autoFocus />
      <ListBox
        className="options"
        aria-label={t("fields")}
        items={fields}
        onAction={(key) => {
          const field = fields.find(({ name }) => name === key);
          if (field) onPick(field);
        }}
      >
        {(field) => (
          <ListBoxItem id={field.name} textValue={field.label} className="option">
            {field.label}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}

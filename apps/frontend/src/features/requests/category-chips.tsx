import type { RequestableCategory } from "@sams/api-client";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";

interface CategoryChipsProps {
  categories: readonly RequestableCategory[];
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** The categories in a line that scrolls sideways; pressing the chosen one shows all again. */
export function CategoryChips({ categories, value, onChange }: CategoryChipsProps) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  return (
    <ToggleButtonGroup
      aria-label={t("what.categories")}
      className="chip-line"
      selectionMode="single"
      selectedKeys={value === undefined ? [] : [value]}
      onSelectionChange={(keys) => {
        const [id] = keys;
        onChange(id === undefined ? undefined : String(id));
      }}
    >
      {categories.map((category) => (
        <ToggleButton
          key={category.id}
          id={category.id}
          className={({ isSelected }) => `chip ${isSelected ? "on" : ""}`}
        >
          {format.name(category)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

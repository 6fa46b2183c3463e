import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddChip } from "@/components/ui/chip";
import { Popover } from "@/components/ui/popover";
import { useShortcut } from "@/lib/shortcuts";
import { FieldPicker } from "./field-picker";
import { activeFilters, type FilterField, lookupsOf, parameterOf } from "./fields";
import { FilterChip } from "./filter-chip";
import { FilterEditor } from "./filter-editor";

interface FilterBarProps {
  fields: FilterField[];
  search: Record<string, string | string[] | undefined>;
  onChange: (changes: Record<string, string | string[] | undefined>) => void;
}

/** The filters of a list as chips, each of which can be opened and removed; `F` adds one. */
export function FilterBar({ fields, search, onChange }: FilterBarProps) {
  const { t } = useTranslation("filters");
  const [isOpen, setOpen] = useState(false);
  const [field, setField] = useState<FilterField>();
  useShortcut({ keys: "KeyF", label: t("add"), group: t("group") }, () => setOpen(true));
  const change = (isNowOpen: boolean) => {
    setOpen(isNowOpen);
    setField(undefined);
  };
  return (
    <div className="chips">
      {activeFilters(fields, search).map((filter) => (
        <FilterChip key={parameterOf(filter.field, filter.lookup)} filter={filter} onChange={onChange} />
      ))}
      <Popover
        label={field === undefined ? t("add") : field.label}
        trigger={<AddChip>{t("filter")}</AddChip>}
        isOpen={isOpen}
        onOpenChange={change}
        className="filter-popover"
      >
        {field === undefined ? (
          <FieldPicker fields={fields} onPick={setField} />
        ) : (
          <FilterEditor
            filter={{ field, lookup: lookupsOf(field)[0] ?? "eq", values: [] }}
            onChange={onChange}
            onClose={() => change(false)}
          />
        )}
      </Popover>
    </div>
  );
}

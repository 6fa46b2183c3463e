import { useState } from "react";
import { Chip } from "@/components/ui/chip";
import { Popover } from "@/components/ui/popover";
import { type ActiveFilter, parameterOf } from "./fields";
import { FilterEditor } from "./filter-editor";
import { useFilterText } from "./filter-text";

interface FilterChipProps {
  filter: ActiveFilter;
  onChange: (changes: Record<string, string | string[] | undefined>) => void;
}

/** A filter that is on: what it says in words, opened to change it. */
export function FilterChip({ filter, onChange }: FilterChipProps) {
  const [isOpen, setOpen] = useState(false);
  const text = useFilterText(filter);
  return (
    <Popover
      label={filter.field.label}
      isOpen={isOpen}
      onOpenChange={setOpen}
      className="filter-popover"
      trigger={
        <Chip
          field={filter.field.label}
          value={text}
          onRemove={() => onChange({ [parameterOf(filter.field, filter.lookup)]: undefined })}
        />
      }
    >
      <FilterEditor filter={filter} onChange={onChange} onClose={() => setOpen(false)} />
    </Popover>
  );
}

import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { type ActiveFilter, isRepeatable, type Lookup, lookupsOf, parameterOf } from "./fields";
import { FilterValue } from "./filter-value";

interface FilterEditorProps {
  filter: ActiveFilter;
  onChange: (changes: Record<string, string | string[] | undefined>) => void;
  onClose: () => void;
}

/** Changes one filter: its condition and its values. */
export function FilterEditor({ filter, onChange, onClose }: FilterEditorProps) {
  const { t } = useTranslation("filters");
  const { field } = filter;
  const [lookup, setLookup] = useState(filter.lookup);
  const [values, setValues] = useState(filter.values);
  const lookups = lookupsOf(field);

  const changeLookup = (next: Lookup) => {
    // The values of two conditions are of different kinds if one asks whether there is a value.
    if (next === "isnull") setValues(["true"]);
    else if (lookup === "isnull") setValues([]);
    else if (!isRepeatable(next)) setValues(values.slice(0, 1));
    setLookup(next);
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const before = parameterOf(field, filter.lookup);
    onChange({ [before]: undefined, [parameterOf(field, lookup)]: values.length > 0 ? values : undefined });
    onClose();
  };
  return (
    <form className="stack gap-3" onSubmit={apply}>
      <div className="row gap-2">
        <span className="medium grow">{field.label}</span>
        {lookups.length > 1 && (
          <Select
            label={t("lookup.label")}
            isLabelHidden
            size="small"
            options={lookups.map((id) => ({ id, name: t(`lookup.${id}`) }))}
            value={lookup}
            onChange={changeLookup}
          />
        )}
      </div>
      <FilterValue field={field} lookup={lookup} values={values} onChange={setValues} />
      <div className="row justify-end gap-2">
        <Button type="submit" variant="primary" size="small" isDisabled={values.length === 0}>
          {t("apply")}
        </Button>
      </div>
    </form>
  );
}

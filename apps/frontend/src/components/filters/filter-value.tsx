import { useTranslation } from "react-i18next";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Segmented } from "@/components/ui/segmented";
import { TextField } from "@/components/ui/text-field";
import { type FilterField, isRepeatable, type Lookup } from "./fields";
import { ReferenceValues } from "./reference-values";

interface FilterValueProps {
  field: FilterField;
  lookup: Lookup;
  values: string[];
  onChange: (values: string[]) => void;
}

/** The field for the values of a filter, by the kind of its values. */
export function FilterValue({ field, lookup, values, onChange }: FilterValueProps) {
  const { t } = useTranslation("filters");
  const { kind } = field;
  const [first = ""] = values;
  const setOne = (value: string | null) => onChange(value ? [value] : []);
  if (kind.type === "boolean" || lookup === "isnull") {
    return (
      <Segmented
        label={field.label}
        isFull
        options={[
          { id: "true", name: lookup === "isnull" ? t("empty") : t("yes") },
          { id: "false", name: lookup === "isnull" ? t("notEmpty") : t("no") },
        ]}
        value={first === "false" ? "false" : "true"}
        onChange={setOne}
      />
    );
  }
  switch (kind.type) {
    case "choice":
      return (
        <div className="stack gap-1">
          {kind.options.map(({ value, label }) => (
            <Checkbox
              key={value}
              isSelected={values.includes(value)}
              onChange={(isOn) =>
                onChange(isOn ? [...values, value] : values.filter((each) => each !== value))
              }
            >
              {label}
            </Checkbox>
          ))}
        </div>
      );
    case "reference":
    case "references":
      return <ReferenceValues label={field.label} type={kind.to} values={values} onChange={onChange} />;
    case "date":
      return <DateField label={t("value")} isLabelHidden value={first || null} onChange={setOne} autoFocus />;
    case "time":
      return (
        <DateField
          label={t("value")}
          isLabelHidden
          value={first ? localDate(first) : null}
          onChange={(date) => setOne(date && startOfDay(date))}
          autoFocus
        />
      );
    default:
      return (
        <TextField
          label={t("value")}
          isLabelHidden
          value={values.join(isRepeatable(lookup) ? ", " : "")}
          onChange={(text) =>
            onChange(isRepeatable(lookup) ? text.split(/,\s*/).filter(Boolean) : text ? [text] : [])
          }
          inputMode={kind.type === "text" ? "text" : "decimal"}
          autoFocus
        />
      );
  }
}

/** The calendar date of a time on this device. */
function localDate(time: string): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date(time));
}

/** The time at which a calendar date begins on this device. */
function startOfDay(date: string): string {
  return new Date(`${date}T00:00:00`).toISOString();
}

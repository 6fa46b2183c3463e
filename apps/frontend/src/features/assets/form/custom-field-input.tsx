import type { CustomField } from "@sams/api-client";
import { useTranslation } from "react-i18next";
import { ComboBox } from "@/components/ui/combo-box";
import { DateField } from "@/components/ui/date-field";
import { MoneyField } from "@/components/ui/money-field";
import { MultiSelect } from "@/components/ui/multi-select";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { searchReferences } from "@/lib/references";
import { useFormat } from "@/lib/use-format";
import { DEFAULT_CURRENCY } from "./currencies";
import { type FieldValue, isChoice } from "./values";

const NONE = "";

interface CustomFieldInputProps {
  field: CustomField;
  /** The key of the field in the form's problems. */
  name: string;
  value: FieldValue | undefined;
  onChange: (value: FieldValue) => void;
  /** The problem of the server, for the kinds that do not read it from the form. */
  problem?: string;
  hint?: string;
}

/** The field of a form for a custom field of any type. */
export function CustomFieldInput({
  field,
  name,
  value = null,
  onChange,
  problem,
  hint,
}: CustomFieldInputProps) {
  const { t } = useTranslation("asset-form");
  const format = useFormat();
  const common = {
    label: format.name({ name: field.label, name_en: field.label_en }),
    isOptional: !field.required,
    name,
    hint,
  };
  const text = typeof value === "string" ? value : "";
  const none = { id: NONE, name: t("none") };
  switch (field.type) {
    case "number":
      return (
        <NumberField
          {...common}
          value={typeof value === "number" ? value : null}
          onChange={onChange}
          formatOptions={{ maximumFractionDigits: 10 }}
        />
      );
    case "money":
      return (
        <MoneyField
          {...common}
          value={text || null}
          onChange={onChange}
          currency={field.currency ?? DEFAULT_CURRENCY}
        />
      );
    case "date":
      return <DateField {...common} value={text || null} onChange={onChange} />;
    case "boolean":
      return (
        <Select
          {...common}
          options={[none, { id: "true", name: t("yes") }, { id: "false", name: t("no") }]}
          value={value === null ? NONE : String(value)}
          onChange={(chosen) => onChange(chosen === NONE ? null : chosen === "true")}
        />
      );
    case "choice":
      return (
        <Select
          {...common}
          options={[none, ...(field.choices ?? []).map((choice) => ({ id: choice, name: choice }))]}
          value={text}
          onChange={(chosen) => onChange(chosen || null)}
        />
      );
    case "choices": {
      const chosen = Array.isArray(value) ? value.map(String) : [];
      return (
        <MultiSelect
          {...common}
          value={chosen.map((choice) => ({ id: choice, name: choice }))}
          options={(field.choices ?? []).map((choice) => ({ id: choice, name: choice }))}
          onChange={(items) => onChange(items.length === 0 ? null : items.map(({ id }) => id))}
          errorMessage={problem}
        />
      );
    }
    case "user":
    case "asset":
    case "location": {
      const type = field.type;
      return (
        <ComboBox
          {...common}
          value={isChoice(value) ? value : null}
          onChange={onChange}
          load={(query, signal) => searchReferences(type, query, signal)}
        />
      );
    }
    case "text":
    case "url":
      return (
        <TextField
          {...common}
          type={field.type === "url" ? "url" : "text"}
          value={text}
          onChange={onChange}
        />
      );
  }
}

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "@/components/ui/checkbox";
import { ComboBox } from "@/components/ui/combo-box";
import { DateField } from "@/components/ui/date-field";
import { MoneyField } from "@/components/ui/money-field";
import { MultiSelect } from "@/components/ui/multi-select";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { searchReferences } from "@/lib/references";
import { useFormat } from "@/lib/use-format";
import { createTag } from "./create-tag";
import { currencyOptions } from "./currencies";
import { useStatuses } from "./use-statuses";
import { type AssetFieldName, type FieldValue, isChoice } from "./values";

/** The references that can be created from a form. */
export type CreatableType = "category" | "model" | "location" | "supplier";

const REFERENCES = {
  category_id: "category",
  model_id: "model",
  location_id: "location",
  supplier_id: "supplier",
} as const;
const REQUIRED: readonly AssetFieldName[] = ["name", "category_id", "status_id", "currency"];
const LENGTHS: Partial<Record<AssetFieldName, number>> = { name: 200, asset_tag: 100, image_url: 2000 };
const TEXT_LENGTH = 500;

export interface AssetFieldProps {
  name: AssetFieldName;
  value: FieldValue | undefined;
  onChange: (value: FieldValue) => void;
  /** The currency of the price. */
  currency: string;
  hint?: string;
  /** Says that the assets of a bulk edit have different values. */
  isMixed?: boolean;
  autoFocus?: boolean;
  /** Offers to create a reference that is not found. */
  onCreate?: (type: CreatableType, name: string) => void;
}

/** The field of a form for a field of assets. */
export function AssetField({ name, value = null, onChange, onCreate, isMixed, ...props }: AssetFieldProps) {
  const { t } = useTranslation("asset-form");
  const label = t(`field.${name}`);
  const hint = isMixed ? t("several") : props.hint;
  const isOptional = !REQUIRED.includes(name);
  const common = { label, isOptional, name, hint, autoFocus: props.autoFocus };
  const text = typeof value === "string" ? value : "";
  switch (name) {
    case "category_id":
    case "model_id":
    case "location_id":
    case "supplier_id": {
      const type = REFERENCES[name];
      return (
        <ComboBox
          {...common}
          value={isChoice(value) ? value : null}
          onChange={onChange}
          load={(query, signal) => searchReferences(type, query, signal)}
          onCreate={onCreate && ((typed) => onCreate(type, typed))}
        />
      );
    }
    case "tag_ids":
      return (
        <MultiSelect
          label={label}
          isOptional
          hint={hint}
          value={Array.isArray(value) ? value.filter((item) => typeof item === "object") : []}
          onChange={onChange}
          load={(query, signal) => searchReferences("tag", query, signal)}
          onCreate={onCreate && createTag}
        />
      );
    case "status_id":
      return (
        <StatusField
          {...common}
          placeholder={isMixed ? undefined : t("statusAutomatic")}
          value={value}
          onChange={onChange}
        />
      );
    case "purchase_date":
    case "tax_invoice_date":
    case "warranty_expires":
      return <DateField {...common} value={text || null} onChange={onChange} />;
    case "purchase_price":
      return <MoneyField {...common} value={text || null} onChange={onChange} currency={props.currency} />;
    case "currency":
      return <CurrencyField {...common} value={value} onChange={onChange} />;
    case "warranty_months":
      return (
        <NumberField
          {...common}
          value={typeof value === "number" ? value : null}
          onChange={onChange}
          minValue={0}
        />
      );
    case "requestable":
      return (
        <Checkbox
          name={name}
          isSelected={value === true}
          isIndeterminate={isMixed}
          onChange={onChange}
          hint={hint}
        >
          {label}
        </Checkbox>
      );
    case "description":
    case "notes":
    case "special_notes":
      return <TextAreaField {...common} value={text} onChange={onChange} maxLength={10_000} />;
    default:
      return (
        <TextField {...common} value={text} onChange={onChange} maxLength={LENGTHS[name] ?? TEXT_LENGTH} />
      );
  }
}

interface ChoiceFieldProps {
  label: string;
  name: string;
  hint: string | undefined;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
}

function StatusField({ value, onChange, ...props }: ChoiceFieldProps & { placeholder: string | undefined }) {
  const format = useFormat();
  const { data: statuses = [] } = useStatuses();
  const options = statuses.map((status) => ({ id: status.id, name: format.name(status) }));
  return (
    <Select
      {...props}
      options={options}
      value={isChoice(value) ? value.id : null}
      onChange={(id) => onChange(options.find((option) => option.id === id) ?? null)}
    />
  );
}

function CurrencyField({ value, onChange, ...props }: ChoiceFieldProps) {
  const { language } = useFormat();
  const options = useMemo(() => currencyOptions(language), [language]);
  return (
    <Select
      {...props}
      options={options}
      value={typeof value === "string" ? value : null}
      onChange={onChange}
    />
  );
}

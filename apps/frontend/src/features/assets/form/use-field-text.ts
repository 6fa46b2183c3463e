import { useTranslation } from "react-i18next";
import { useCustomFields } from "@/lib/custom-fields";
import { useFormat } from "@/lib/use-format";
import { DEFAULT_CURRENCY } from "./currencies";
import {
  ASSET_FIELDS,
  type AssetFieldName,
  type AssetValues,
  customName,
  type FieldValue,
  isChoice,
} from "./values";

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Return functions that write the name and the value of a field of assets. */
export function useFieldText() {
  const { t } = useTranslation("asset-form");
  const format = useFormat();
  const { data: customFields = [] } = useCustomFields("asset");
  const isKnown = (name: string): name is AssetFieldName => ASSET_FIELDS.some((field) => field === name);
  return {
    label(name: string): string {
      if (isKnown(name)) return t(`field.${name}`);
      const custom = customFields.find(({ key }) => customName(key) === name);
      return custom ? format.name({ name: custom.label, name_en: custom.label_en }) : name;
    },
    value(name: string, value: FieldValue, values: AssetValues): string {
      if (value === null || value === "") return "–";
      if (isChoice(value)) return value.name;
      if (typeof value === "boolean") return t(value ? "yes" : "no");
      if (typeof value === "number") return format.count(value);
      if (typeof value === "object")
        return value.map((item) => (typeof item === "string" ? item : item.name)).join(", ");
      if (name === "purchase_price") return format.money(value, String(values.currency ?? DEFAULT_CURRENCY));
      return DATE.test(value) ? format.date(value) : value;
    },
  };
}

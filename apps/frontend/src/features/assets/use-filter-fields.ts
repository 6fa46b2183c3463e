import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FilterField } from "@/components/filters/fields";
import { useCustomFields } from "@/lib/custom-fields";
import { useFormat } from "@/lib/use-format";
import { assetFilterFields, CUSTOM_KINDS } from "./filter-fields";

/** Return the fields that assets can be filtered by, custom fields included. */
export function useAssetFilterFields(): FilterField[] {
  const { t } = useTranslation("assets");
  const format = useFormat();
  const { data: customFields = [] } = useCustomFields("asset");
  return useMemo(
    () => [
      ...assetFilterFields(t),
      ...customFields.map((field) => ({
        name: `custom_fields.${field.key}`,
        label: format.name({ name: field.label, name_en: field.label_en }),
        kind: CUSTOM_KINDS[field.type](field),
        isOptional: !field.required,
      })),
    ],
    [t, format, customFields],
  );
}

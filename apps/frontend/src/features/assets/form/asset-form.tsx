import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "@/components/ui/form";
import { usePermission } from "@/lib/session";
import { AssetField, type CreatableType } from "./asset-field";
import { defaultOf, useCategoryFields } from "./category-fields";
import { CreateReferenceDialog } from "./create-reference-dialog";
import { DEFAULT_CURRENCY } from "./currencies";
import { CustomFieldInput } from "./custom-field-input";
import { FoldButton } from "./fold";
import { type AssetFieldName, type AssetValues, customName, type FieldValue, isChoice } from "./values";

/** The id of the form, for buttons outside of it. */
export const ASSET_FORM = "asset-form";

const FIRST: readonly AssetFieldName[] = [
  "name",
  "category_id",
  "model_id",
  "asset_tag",
  "serial_number",
  "status_id",
  "location_id",
  "tag_ids",
];

/** Sections that are folded until they hold something. */
const SECTIONS: { id: "purchase" | "warranty" | "remarks" | "more"; fields: AssetFieldName[] }[] = [
  {
    id: "purchase",
    fields: [
      "supplier_id",
      "purchase_date",
      "purchase_price",
      "currency",
      "purchase_request",
      "order_number",
      "tax_invoice_date",
    ],
  },
  { id: "warranty", fields: ["warranty_months", "warranty_expires"] },
  { id: "remarks", fields: ["description", "notes", "special_notes"] },
  { id: "more", fields: ["old_asset_number", "image_url", "requestable"] },
];
/** Fields that always have a value, which does not open their section. */
const ALWAYS_FILLED: readonly AssetFieldName[] = ["currency"];
const REFERENCE_FIELDS = {
  category: "category_id",
  model: "model_id",
  location: "location_id",
  supplier: "supplier_id",
} as const satisfies Record<CreatableType, AssetFieldName>;

interface AssetFormProps {
  values: AssetValues;
  onChange: (changes: AssetValues) => void;
  /** The problems of the server by field. */
  problems: Record<string, string>;
  onSubmit: () => void;
  /** A new asset gets a number and a status where none is given. */
  isNew: boolean;
}

/** All fields of an asset: the needed ones, those of its category, and the others in folded sections. */
export function AssetForm({ values, onChange, problems, onSubmit, isNew }: AssetFormProps) {
  const { t } = useTranslation("asset-form");
  const canCreate = usePermission("reference:write");
  const [folds, setFolds] = useState<Record<string, boolean>>({});
  const [creating, setCreating] = useState<{ type: CreatableType; name: string }>();
  const category = isChoice(values.category_id) ? values.category_id : null;
  const customFields = useCategoryFields(category?.id) ?? [];
  const currency = typeof values.currency === "string" ? values.currency : DEFAULT_CURRENCY;

  const isFilled = (name: AssetFieldName) =>
    !ALWAYS_FILLED.includes(name) &&
    values[name] !== undefined &&
    values[name] !== null &&
    values[name] !== false;
  const field = (name: AssetFieldName) => (
    <AssetField
      key={name}
      name={name}
      value={values[name]}
      onChange={(value: FieldValue) => onChange({ [name]: value })}
      currency={currency}
      hint={name === "asset_tag" && isNew ? t("tagHint") : undefined}
      autoFocus={name === "name" && isNew}
      onCreate={canCreate ? (type, typed) => setCreating({ type, name: typed }) : undefined}
    />
  );
  return (
    <>
      <Form id={ASSET_FORM} className="stack gap-4" validationErrors={problems} onSubmit={onSubmit}>
        <div className="form-grid">{FIRST.map(field)}</div>
        {customFields.length > 0 && (
          <section className="stack gap-3">
            <h2 className="head">{category?.name ?? t("section.custom")}</h2>
            <div className="form-grid">
              {customFields.map((custom) => {
                const name = customName(custom.key);
                return (
                  <CustomFieldInput
                    key={custom.id}
                    field={custom}
                    name={name}
                    value={name in values || !isNew ? values[name] : defaultOf(custom)}
                    problem={problems[name]}
                    onChange={(value) => onChange({ [name]: value })}
                  />
                );
              })}
            </div>
          </section>
        )}
        {SECTIONS.map(({ id, fields }) => {
          const isOpen = folds[id] ?? (fields.some(isFilled) || fields.some((name) => name in problems));
          return (
            <section key={id} className="stack gap-3">
              <FoldButton isOpen={isOpen} onChange={(open) => setFolds({ ...folds, [id]: open })}>
                {t(`section.${id}`)}
              </FoldButton>
              {isOpen && <div className="form-grid">{fields.map(field)}</div>}
            </section>
          );
        })}
      </Form>
      <CreateReferenceDialog
        creating={creating}
        category={category}
        onClose={() => setCreating(undefined)}
        onCreated={(type, item) => onChange({ [REFERENCE_FIELDS[type]]: item })}
      />
    </>
  );
}

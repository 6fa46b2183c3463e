import type { UpdateAssetRequest } from "@sams/api-client";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { showToast } from "@/components/ui/toast";
import { useProblems } from "@/lib/problems";
import { useFormat } from "@/lib/use-format";
import { AssetField } from "../form/asset-field";
import { useCategoryFields } from "../form/category-fields";
import { DEFAULT_CURRENCY } from "../form/currencies";
import { CustomFieldInput } from "../form/custom-field-input";
import { type AssetValues, customName, type FieldValue, toBody, valuesOf } from "../form/values";
import { type ActionDialogProps, BatchDialog } from "./batch-dialog";
import { commonValues } from "./common-values";
import { RefusalNote } from "./refusal-note";
import { useBatch } from "./use-batch";
import { useActionText } from "./use-counted";

/** Fields that may be the same for many assets, in the order of the form. */
const FIELDS = [
  "status_id",
  "location_id",
  "name",
  "category_id",
  "model_id",
  "requestable",
  "supplier_id",
  "purchase_date",
  "purchase_price",
  "currency",
  "purchase_request",
  "order_number",
  "tax_invoice_date",
  "warranty_months",
  "warranty_expires",
  "description",
  "notes",
  "special_notes",
] as const;
const NEEDED: readonly string[] = ["status_id", "name", "category_id", "requestable", "currency"];

/** Changes fields of many assets; what differs between them stays unless it is changed. */
export function BulkEditDialog({ targets, isOpen, onClose, onDone }: ActionDialogProps) {
  const { t } = useTranslation(["asset-actions", "asset-form"]);
  const format = useFormat();
  const problems = useProblems();
  const batch = useBatch();
  const [changes, setChanges] = useState<AssetValues>({});
  const [isNothing, setNothing] = useState(false);
  const isAllKnown = targets.assets.length === targets.count;
  const { values, mixed } = commonValues(isAllKnown ? targets.assets.map(valuesOf) : undefined);
  const category = values.category_id;
  const categoryId =
    typeof category === "object" && category !== null && "id" in category ? category.id : undefined;
  const customFields = useCategoryFields(categoryId) ?? [];
  const fieldProblems = problems.fields(batch.error);
  const text = useActionText("edit", targets);

  const change = (name: string, value: FieldValue) => {
    setNothing(false);
    setChanges({ ...changes, [name]: value });
  };
  const keep = (name: string) => {
    const { [name]: _kept, ...others } = changes;
    setChanges(others);
  };
  const submit = async () => {
    const names = Object.keys(changes);
    setNothing(names.length === 0);
    if (names.length === 0) return;
    const data: UpdateAssetRequest = toBody(changes, names);
    const result = await batch.run(targets, { kind: "update", data });
    if (result === undefined) return;
    if (result.doneCount > 0) showToast(t("done.edit", { count: result.doneCount }));
    onDone(result.refused);
    if (result.refused.length === 0) onClose();
  };
  const propsOf = (name: string) => ({
    value: name in changes ? changes[name] : values[name],
    onChange: (value: FieldValue) => change(name, value),
  });
  const isMixed = (name: string) => !(name in changes) && (!isAllKnown || mixed.has(name));
  const currency = changes.currency ?? values.currency;
  const side = (name: string, label: string, isNeeded: boolean) =>
    name in changes ? (
      <Button variant="quiet" size="tiny" className="absolute -top-1 right-0" onPress={() => keep(name)}>
        {t("edit.keep")}
      </Button>
    ) : (
      isMixed(name) &&
      !isNeeded && (
        <Button
          variant="quiet"
          size="tiny"
          className="absolute -top-1 right-0"
          aria-label={t("edit.clearNamed", { field: label })}
          onPress={() => change(name, null)}
        >
          {t("edit.clear")}
        </Button>
      )
    );
  return (
    <BatchDialog
      title={text.title}
      submitLabel={text.submit}
      targets={targets}
      isOpen={isOpen}
      onClose={onClose}
      batch={batch}
      onSubmit={() => void submit()}
      isWide
    >
      <RefusalNote error={batch.error} asset={targets.count === 1 ? targets.assets[0] : undefined} />
      <Note>{t(isNothing ? "edit.nothing" : "edit.explanation")}</Note>
      <div className="form-grid">
        {FIELDS.map((name) => (
          <div key={name} className="relative">
            <AssetField
              name={name}
              currency={typeof currency === "string" ? currency : DEFAULT_CURRENCY}
              isMixed={isMixed(name)}
              {...propsOf(name)}
            />
            {side(name, t(`asset-form:field.${name}`), NEEDED.includes(name))}
          </div>
        ))}
        {customFields.map((field) => {
          const name = customName(field.key);
          const label = format.name({ name: field.label, name_en: field.label_en });
          return (
            <div key={field.id} className="relative">
              <CustomFieldInput
                field={field}
                name={name}
                problem={fieldProblems[name]}
                hint={isMixed(name) ? t("edit.several") : undefined}
                {...propsOf(name)}
              />
              {side(name, label, field.required)}
            </div>
          );
        })}
      </div>
    </BatchDialog>
  );
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "@/components/ui/date-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { useCustomFields } from "@/lib/custom-fields";
import { useFormat } from "@/lib/use-format";
import { defaultOf } from "../form/category-fields";
import { CustomFieldInput } from "../form/custom-field-input";
import { FoldButton } from "../form/fold";
import { customName } from "../form/values";
import type { CheckOutValues } from "./check-out-values";
import { HOLDER_FIELDS, HolderPicker } from "./holder-picker";
import { PastTimeField } from "./past-time-field";
import { StatusSelect } from "./status-select";

interface CheckOutFieldsProps {
  values: CheckOutValues;
  onChange: (changes: Partial<CheckOutValues>) => void;
  problems: Record<string, string>;
  holderProblem: string | undefined;
}

/** The fields of a check-out: who, until when, and what is rarely needed below a fold. */
export function CheckOutFields({ values, onChange, problems, holderProblem }: CheckOutFieldsProps) {
  const { t } = useTranslation("asset-actions");
  const format = useFormat();
  const { data: customFields = [] } = useCustomFields("assignment");
  const [isMore, setMore] = useState(false);
  const isMoreShown = isMore || "status" in problems || "checked_out_at" in problems;
  const custom = (isRequired: boolean) =>
    customFields
      .filter(({ required }) => required === isRequired)
      .map((field) => {
        const name = customName(field.key);
        return (
          <CustomFieldInput
            key={field.key}
            field={field}
            name={name}
            value={name in values.custom ? values.custom[name] : defaultOf(field)}
            problem={problems[name]}
            onChange={(value) => onChange({ custom: { ...values.custom, [name]: value } })}
          />
        );
      });
  return (
    <>
      <HolderPicker
        value={values.holder}
        onChange={(holder) => onChange({ holder })}
        problem={holderProblem ?? problems[HOLDER_FIELDS[values.holder.type]]}
      />
      <DateField
        label={t("field.due")}
        isOptional
        name="due_at"
        value={values.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
        minValue={values.out.day ?? format.today()}
        hint={t("field.dueHint")}
      />
      {custom(true)}
      <TextAreaField
        label={t("field.note")}
        isOptional
        name="note"
        rows={2}
        value={values.note}
        onChange={(note) => onChange({ note })}
      />
      <FoldButton isOpen={isMoreShown} onChange={setMore}>
        {t("field.more")}
      </FoldButton>
      {isMoreShown && (
        <>
          <StatusSelect value={values.status} onChange={(status) => onChange({ status })} />
          <PastTimeField
            label={t("field.outOn")}
            hint={t("field.outHint")}
            name="checked_out_at"
            value={values.out}
            onChange={(out) => onChange({ out })}
          />
          {custom(false)}
        </>
      )}
    </>
  );
}

import { useTranslation } from "react-i18next";
import { ComboBox } from "@/components/ui/combo-box";
import { DateField } from "@/components/ui/date-field";
import { Note } from "@/components/ui/note";
import { Segmented } from "@/components/ui/segmented";
import { TextAreaField } from "@/components/ui/text-area-field";
import { useProblems } from "@/lib/problems";
import { searchReferences } from "@/lib/references";
import { useFormat } from "@/lib/use-format";
import type { HolderType } from "./scan-store";
import type { Scanner } from "./use-scanner";

const HOLDER_TYPES: readonly HolderType[] = ["user", "location", "asset"];

interface TargetFormProps {
  scanner: Scanner;
  /** What refused the last attempt. */
  error: unknown;
  /** The holder is needed and was not chosen. */
  isHolderMissing: boolean;
  onChange: () => void;
}

/** To whom the scanned assets go, or where they are put. */
export function TargetForm({ scanner, error, isHolderMissing, onChange }: TargetFormProps) {
  const { t } = useTranslation("scan");
  const format = useFormat();
  const problems = useProblems();
  const { target } = scanner;
  const set = (change: Partial<typeof target>) => {
    scanner.setTarget({ ...target, ...change });
    onChange();
  };
  const fields = problems.fields(error);
  const holderProblem = fields.user_id ?? fields.location_id ?? fields.parent_asset_id;
  return (
    <div className="stack gap-5">
      {scanner.mode === "check-out" && (
        <>
          <div className="field" data-scan-holder>
            <span className="label" aria-hidden>
              {t("target.holderType")}
            </span>
            <Segmented
              label={t("target.holderType")}
              options={HOLDER_TYPES.map((id) => ({ id, name: t(`target.${id}`) }))}
              value={target.type}
              onChange={(type) => set({ type, holder: null })}
              isFull
            />
            <ComboBox
              key={target.type}
              label={t(`target.receiver.${target.type}`)}
              isLabelHidden
              value={target.holder}
              onChange={(holder) => set({ holder })}
              load={(query, signal) => searchReferences(target.type, query, signal)}
              errorMessage={isHolderMissing && target.holder === null ? t("target.missing") : holderProblem}
            />
          </div>
          <DateField
            label={t("target.due")}
            isOptional
            value={target.dueOn}
            onChange={(dueOn) => set({ dueOn })}
            minValue={format.today()}
            errorMessage={fields.due_at}
          />
        </>
      )}
      {scanner.mode === "check-in" && (
        <div data-scan-holder>
          <ComboBox
            label={t("target.location_in")}
            isOptional
            hint={t("target.location_hint")}
            value={target.location}
            onChange={(location) => set({ location })}
            load={(query, signal) => searchReferences("location", query, signal)}
            errorMessage={fields.location_id}
          />
        </div>
      )}
      <TextAreaField
        label={t("target.note")}
        isOptional
        value={target.note}
        onChange={(note) => set({ note })}
        errorMessage={fields.note}
      />
      {error !== undefined && Object.keys(fields).length === 0 && (
        <div role="alert">
          <Note tone="danger">{problems.text(error)}</Note>
        </div>
      )}
    </div>
  );
}

/** Put the focus on the field of the holder. */
export function focusHolder(): void {
  document.querySelector<HTMLInputElement>("[data-scan-holder] input")?.focus();
}

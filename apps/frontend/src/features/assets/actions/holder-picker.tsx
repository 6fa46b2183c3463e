import type { Holder } from "@sams/api-client";
import { useTranslation } from "react-i18next";
import { type Choice, ComboBox } from "@/components/ui/combo-box";
import { Segmented } from "@/components/ui/segmented";
import { searchReferences } from "@/lib/references";

export type HolderType = Holder["type"];

/** The fields of the API by the type of the holder. */
export const HOLDER_FIELDS = {
  user: "user_id",
  location: "location_id",
  asset: "parent_asset_id",
} as const satisfies Record<HolderType, string>;

/** A holder to choose: its type, and what is chosen of that type. */
export interface ChosenHolder {
  type: HolderType;
  item: Choice | null;
}

interface HolderPickerProps {
  value: ChosenHolder;
  onChange: (value: ChosenHolder) => void;
  problem?: string;
}

/** Chooses the person, location or asset that receives assets. */
export function HolderPicker({ value, onChange, problem }: HolderPickerProps) {
  const { t } = useTranslation("asset-actions");
  const types: HolderType[] = ["user", "location", "asset"];
  return (
    <div className="stack gap-2">
      <Segmented
        label={t("holder.type")}
        options={types.map((id) => ({ id, name: t(`holder.${id}`) }))}
        value={value.type}
        onChange={(type) => onChange({ type, item: null })}
        isFull
      />
      <ComboBox
        key={value.type}
        label={t("holder.label")}
        isLabelHidden
        placeholder={t(`holder.search.${value.type}`)}
        name={HOLDER_FIELDS[value.type]}
        value={value.item}
        onChange={(item) => onChange({ ...value, item })}
        load={(query, signal) => searchReferences(value.type, query, signal)}
        errorMessage={problem}
        autoFocus
      />
    </div>
  );
}

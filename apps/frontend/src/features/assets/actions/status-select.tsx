import { useTranslation } from "react-i18next";
import { Select } from "@/components/ui/select";
import { useFormat } from "@/lib/use-format";
import { useStatuses } from "../form/use-statuses";

const AUTOMATIC = "";

interface StatusSelectProps {
  /** The code of the status; null leaves it to the present status of each asset. */
  value: string | null;
  onChange: (code: string | null) => void;
}

/** Chooses the status that a check-out or check-in sets. */
export function StatusSelect({ value, onChange }: StatusSelectProps) {
  const { t } = useTranslation("asset-actions");
  const format = useFormat();
  const { data: statuses = [] } = useStatuses();
  return (
    <Select
      label={t("field.status")}
      isOptional
      name="status"
      options={[
        { id: AUTOMATIC, name: t("field.statusAutomatic") },
        ...statuses.map((status) => ({ id: status.code, name: format.name(status) })),
      ]}
      value={value ?? AUTOMATIC}
      onChange={(code) => onChange(code || null)}
    />
  );
}

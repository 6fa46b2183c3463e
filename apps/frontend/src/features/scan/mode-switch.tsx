import { useTranslation } from "react-i18next";
import { Segmented } from "@/components/ui/segmented";
import type { ScanMode } from "./scan-list";

const MODES: readonly ScanMode[] = ["check-out", "check-in", "find"];

interface ModeSwitchProps {
  value: ScanMode;
  onChange: (mode: ScanMode) => void;
  isFull?: boolean;
}

/** What is done with the scanned assets. */
export function ModeSwitch({ value, onChange, isFull }: ModeSwitchProps) {
  const { t } = useTranslation("scan");
  const options = MODES.map((id) => ({ id, name: t(`mode.${id}`) }));
  return (
    <Segmented label={t("mode.label")} options={options} value={value} onChange={onChange} isFull={isFull} />
  );
}

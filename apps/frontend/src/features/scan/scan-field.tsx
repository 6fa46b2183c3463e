import { ScanBarcode } from "lucide-react";
import type { RefObject } from "react";
import { Group, Input, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";

interface ScanFieldProps {
  ref: RefObject<HTMLInputElement | null>;
  value: string;
  onChange: (value: string) => void;
  onSubmit: () => void;
  /** Backspace in the empty field. */
  onBackspace: () => void;
  isPhone: boolean;
}

/** Where a number is typed; a scanner needs no field. */
export function ScanField({ ref, value, onChange, onSubmit, onBackspace, isPhone }: ScanFieldProps) {
  const { t } = useTranslation("scan");
  return (
    <TextField
      className="scan-field"
      aria-label={t("field.label")}
      value={value}
      onChange={onChange}
      autoComplete="off"
      spellCheck="false"
      enterKeyHint="done"
      onKeyDown={(event) => {
        const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
        if (event.key === "Enter" && !isComposing && !event.metaKey && !event.ctrlKey) onSubmit();
        else if (event.key === "Backspace" && value === "" && !event.nativeEvent.repeat) onBackspace();
        else event.continuePropagation();
      }}
    >
      <Group className="input">
        <ScanBarcode className="icon large" aria-hidden />
        <Input ref={ref} placeholder={t(isPhone ? "field.placeholderPhone" : "field.placeholder")} />
        {isPhone ? (
          <Button size="small" onPress={onSubmit} isDisabled={value.trim() === ""}>
            {t("field.add")}
          </Button>
        ) : (
          <span className="live">{t("field.ready")}</span>
        )}
      </Group>
    </TextField>
  );
}

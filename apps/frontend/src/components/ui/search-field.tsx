import { Search, X } from "lucide-react";
import type { Ref } from "react";
import { SearchField as AriaSearchField, Button, Group, Input } from "react-aria-components";
import { useTranslation } from "react-i18next";

interface SearchFieldProps {
  label: string;
  /** Left out inside React Aria's `Autocomplete`, which keeps it. */
  value?: string;
  /** Called for every change, also while a syllable is being composed; the caller waits as long as it needs. */
  onChange?: (value: string) => void;
  /** Enter, but not the one that ends a composition. */
  onSubmit?: (value: string) => void;
  placeholder?: string;
  size?: "medium" | "small";
  autoFocus?: boolean;
  className?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A search field with a magnifier and a button that clears it. */
export function SearchField({
  label,
  placeholder = label,
  size = "small",
  className = "",
  ref,
  ...props
}: SearchFieldProps) {
  const { t } = useTranslation("ui");
  return (
    <AriaSearchField {...props} aria-label={label} className={`field ${className}`}>
      <Group className={`input soft ${size === "small" ? "small" : ""}`}>
        <Search className="icon" aria-hidden />
        <Input ref={ref} placeholder={placeholder} />
        <Button className="inside" aria-label={t("clear")}>
          <X className="icon small" aria-hidden />
        </Button>
      </Group>
    </AriaSearchField>
  );
}

import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { SearchField } from "@/components/ui/search-field";
import { useShortcut } from "@/lib/shortcuts";
import { useSearchText } from "@/lib/use-search-text";

interface ListSearchFieldProps {
  value: string | string[] | undefined;
  onChange: (value: string | undefined) => void;
}

/** The search of the list: it filters while the user types, also while a syllable is being composed. */
export function ListSearchField({ value, onChange }: ListSearchFieldProps) {
  const { t } = useTranslation("assets");
  const { text, change } = useSearchText(typeof value === "string" ? value : "", onChange);
  const field = useRef<HTMLInputElement>(null);
  useShortcut({ keys: "Slash", label: t("focusSearch"), group: t("title") }, () => field.current?.focus());
  return (
    <SearchField ref={field} label={t("search")} value={text} onChange={change} className="list-search" />
  );
}

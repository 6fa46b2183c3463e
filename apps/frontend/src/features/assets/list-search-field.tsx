import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { SearchField } from "@/components/ui/search-field";
import { useShortcut } from "@/lib/shortcuts";

const SEARCH_AFTER_MS = 150;

interface ListSearchFieldProps {
  value: string | string[] | undefined;
  onChange: (value: string | undefined) => void;
}

/** The search of the list: it filters while the user types, also while a syllable is being composed. */
export function ListSearchField({ value, onChange }: ListSearchFieldProps) {
  const { t } = useTranslation("assets");
  const shown = typeof value === "string" ? value : "";
  const [text, setText] = useState(shown);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const written = useRef(shown);
  useShortcut({ keys: "Slash", label: t("focusSearch"), group: t("title") }, () => field.current?.focus());
  // Going back changes the URL; the search that this field has just written does not change the field.
  useEffect(() => {
    if (shown !== written.current) {
      written.current = shown;
      setText(shown);
    }
  }, [shown]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      written.current = next;
      onChange(next || undefined);
    }, SEARCH_AFTER_MS);
  };
  return (
    <SearchField ref={field} label={t("search")} value={text} onChange={change} className="list-search" />
  );
}

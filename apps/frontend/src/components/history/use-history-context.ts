import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCustomFields } from "@/lib/custom-fields";
import { useFormat } from "@/lib/use-format";
import type { HistoryContext } from "./values";

/** Return what the sentences of a history need; `currency` is that of the entity's prices. */
export function useHistoryContext(currency?: string): HistoryContext {
  const { t, i18n } = useTranslation("history");
  const format = useFormat();
  const { data: customFields } = useCustomFields("asset");
  return useMemo(
    () => ({
      t,
      exists: (key) => i18n.exists(key, { ns: "history" }),
      format,
      customFields: customFields ?? [],
      currency,
    }),
    [t, i18n, format, customFields, currency],
  );
}

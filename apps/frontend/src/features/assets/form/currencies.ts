import type { Language } from "@/i18n";

/** The company's currency where none is given. */
export const DEFAULT_CURRENCY = "KRW";

const FREQUENT = [DEFAULT_CURRENCY, "USD", "EUR", "JPY", "CNY"];

/** Return all currencies with their names, the frequent ones first. */
export function currencyOptions(language: Language): { id: string; name: string }[] {
  const names = new Intl.DisplayNames(language, { type: "currency" });
  const codes = new Set([...FREQUENT, ...Intl.supportedValuesOf("currency")]);
  return [...codes].map((code) => ({ id: code, name: [...new Set([code, names.of(code)])].join(" ") }));
}

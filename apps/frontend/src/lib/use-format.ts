import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { createFormat, type Format } from "./format";
import { session } from "./session";
import { useStore } from "./store";

/** Return the functions that write dates, times, money and numbers for the reader. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const state = useStore(session);
  const timeZone = ("user" in state && state.user.time_zone) || undefined;
  const language = i18n.language === "en" ? "en" : "ko";
  return useMemo(() => createFormat(language, timeZone), [language, timeZone]);
}

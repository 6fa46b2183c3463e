import i18next, { type BackendModule } from "i18next";
import { initReactI18next } from "react-i18next";

export const LANGUAGES = ["ko", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const STORAGE_KEY = "sams.language";

const files = import.meta.glob<{ default: Record<string, unknown> }>(["./ko/*.json", "./en/*.json"]);

/** Loads the texts of a namespace when a screen first uses them. */
const backend: BackendModule = {
  type: "backend",
  init: () => {},
  read(language, namespace, done) {
    const load = files[`./${language}/${namespace}.json`];
    if (load === undefined) done(new Error(`There are no texts ${language}/${namespace}`), null);
    else
      load().then(
        ({ default: texts }) => done(null, texts),
        (error: Error) => done(error, null),
      );
  },
};

/** Load the language of this device: the one chosen last, otherwise the browser's. */
export async function initializeTexts(): Promise<void> {
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage(),
      fallbackLng: false,
      supportedLngs: LANGUAGES,
      load: "languageOnly",
      ns: ["common", "ui"],
      defaultNS: "common",
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/** Change the language of all screens, and remember it on this device. */
export async function setLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORAGE_KEY, language);
  await i18next.changeLanguage(language);
}

/** Return the language of the screens. */
export function currentLanguage(): Language {
  return i18next.language === "en" ? "en" : "ko";
}

function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORAGE_KEY);
  if (stored === "ko" || stored === "en") return stored;
  return navigator.language.startsWith("ko") ? "ko" : "en";
}

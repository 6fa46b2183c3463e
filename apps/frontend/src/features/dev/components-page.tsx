import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Segmented } from "@/components/ui/segmented";
import { Toasts } from "@/components/ui/toast";
import { ChoicesSection } from "./choices-section";
import { FieldsSection } from "./fields-section";
import { MarksSection } from "./marks-section";
import { OverlaysSection } from "./overlays-section";
import { StatesSection } from "./states-section";

const THEMES = [
  { id: "light", name: "Light" },
  { id: "dark", name: "Dark" },
] as const;

const LANGUAGES = [
  { id: "ko", name: "한국어" },
  { id: "en", name: "English" },
] as const;

/** All shared components with their states, for development. */
export default function ComponentsPage() {
  const { i18n } = useTranslation();
  const [theme, setTheme] = useState<"light" | "dark">(() =>
    document.documentElement.dataset.theme === "dark" ? "dark" : "light",
  );
  return (
    <main id="content" className="mx-auto w-full max-w-[720px] px-4 py-6">
      <header className="flex flex-wrap items-center gap-2 pb-4">
        <h1 className="title grow">Components</h1>
        <Segmented
          label="Theme"
          size="small"
          options={THEMES}
          value={theme}
          onChange={(next) => {
            document.documentElement.dataset.theme = next;
            setTheme(next);
          }}
        />
        <Segmented
          label="Language"
          size="small"
          options={LANGUAGES}
          value={i18n.language === "en" ? "en" : "ko"}
          onChange={(language) => void i18n.changeLanguage(language)}
        />
      </header>
      <MarksSection />
      <FieldsSection />
      <ChoicesSection />
      <OverlaysSection />
      <StatesSection />
      <Toasts />
    </main>
  );
}

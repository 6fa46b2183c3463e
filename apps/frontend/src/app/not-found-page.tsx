import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/ui/button";
import { useTitle } from "@/lib/title";

/** Shown for unknown addresses, and for those that the user may not see. */
export function NotFoundPage() {
  const { t } = useTranslation();
  useTitle(t("notFound.title"));
  return (
    <main className="page" id="content">
      <div className="failure">
        <h1 className="title">{t("notFound.title")}</h1>
        <p className="text-ink-2">{t("notFound.explanation")}</p>
        <LinkButton href="/" className="mt-4">
          {t("notFound.home")}
        </LinkButton>
      </div>
    </main>
  );
}

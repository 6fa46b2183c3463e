import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useTitle } from "@/lib/title";

/** Shown for unknown addresses, and for those that the user may not see. */
export function NotFoundPage() {
  const { t } = useTranslation();
  useTitle(t("notFound.title"));
  return (
    <main className="empty m-auto" id="content">
      <h1 className="title">{t("notFound.title")}</h1>
      <p>{t("notFound.explanation")}</p>
      <Link to="/" className="button mt-4">
        {t("notFound.home")}
      </Link>
    </main>
  );
}

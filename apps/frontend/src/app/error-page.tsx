import { isProblem, NetworkError } from "@sams/api-client";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NotFoundPage } from "./not-found-page";

/** Shown in place of a page that failed; the rest of the app goes on working. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  if (isProblem(error, "not_found") || isUnknownAddress(error)) return <NotFoundPage />;
  return (
    <main className="empty m-auto" id="content">
      <h1 className="title">{t("error.title")}</h1>
      <p>{error instanceof NetworkError ? t("error.network") : t("error.unexpected")}</p>
      <button type="button" className="button mt-4" onClick={() => void router.invalidate()}>
        {t("action.retry")}
      </button>
      {isProblem(error) && (
        <p className="meta mt-4">
          {t("error.code", { code: error.code })} · {t("error.requestId", { id: error.requestId })}
        </p>
      )}
    </main>
  );
}

/** An id in the address that is none is as unknown as any other. */
function isUnknownAddress(error: unknown): boolean {
  return isProblem(error, "validation_error") && error.errors.some(({ pointer }) => pointer.startsWith("{"));
}

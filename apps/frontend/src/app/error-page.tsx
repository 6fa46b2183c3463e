import { isProblem, NetworkError } from "@sams/api-client";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { CircleAlert, RefreshCw } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { LoadError } from "@/lib/load-part";
import { useTitle } from "@/lib/title";
import { useFormat } from "@/lib/use-format";
import { NotFoundPage } from "./not-found-page";
import { useRecovery } from "./use-recovery";

/** Shown in place of a page that failed; the rest of the app goes on working. */
export function ErrorPage({ error }: ErrorComponentProps) {
  // A page that does not exist for the user looks like one that does not exist.
  const isUnknown = isProblem(error, "not_found", "forbidden") || isUnknownAddress(error);
  return isUnknown ? <NotFoundPage /> : <Failure error={error} />;
}

function Failure({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { retry, isRetrying } = useRecovery(error);
  const [failedAt] = useState(() => new Date());
  useTitle(t("error.title"));
  const explanation = () => {
    if (error instanceof NetworkError) return t("error.network");
    if (error instanceof LoadError) return t("error.part");
    return t(isProblem(error) ? "error.server" : "error.unexpected");
  };
  return (
    <main className="page" id="content">
      <div className="failure" role="alert">
        <CircleAlert className="icon huge danger-ink" aria-hidden />
        <h1 className="head">{t("error.title")}</h1>
        <p className="text-ink-2">{explanation()}</p>
        <Button
          variant="primary"
          icon={RefreshCw}
          className="mt-4"
          isPending={isRetrying}
          onPress={() => void retry()}
        >
          {t("error.reload")}
        </Button>
        <dl className="facts failure-facts">
          {isProblem(error) && (
            <>
              <dt>{t("error.what")}</dt>
              <dd>
                {error.status} {error.code}
              </dd>
              <dt>{t("error.request")}</dt>
              <dd className="row gap-2">
                <span className="cut">{error.requestId}</span>
                <CopyButton text={`${error.code} ${error.requestId}`} label={t("error.copy")} />
              </dd>
            </>
          )}
          <dt>{t("error.when")}</dt>
          <dd>{format.dateTime(failedAt)}</dd>
        </dl>
        {isProblem(error) && <p className="meta">{t("error.tell")}</p>}
      </div>
    </main>
  );
}

/** An id in the address that is none is as unknown as any other. */
function isUnknownAddress(error: unknown): boolean {
  return isProblem(error, "validation_error") && error.errors.some(({ pointer }) => pointer.startsWith("{"));
}

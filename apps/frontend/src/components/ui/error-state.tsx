import { isProblem } from "@sams/api-client";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import { CopyButton } from "./copy-button";

interface ErrorStateProps {
  /** What failed and what is kept, in one sentence. */
  message: string;
  error?: unknown;
  onRetry?: () => void;
  isRetrying?: boolean;
}

/** A part of a page that could not be loaded; the rest goes on working. */
export function ErrorState({ message, error, onRetry, isRetrying }: ErrorStateProps) {
  const { t } = useTranslation("ui");
  return (
    <div className="empty" role="alert">
      <p className="medium">{message}</p>
      {onRetry && (
        <Button className="mt-3" onPress={onRetry} isPending={isRetrying}>
          {t("retry")}
        </Button>
      )}
      {isProblem(error) && (
        <p className="meta row mt-3 gap-1">
          <span>
            {t("error.code", { code: error.code })} · {t("error.requestId", { id: error.requestId })}
          </span>
          <CopyButton text={`${error.code} ${error.requestId}`} label={t("error.copy")} />
        </p>
      )}
    </div>
  );
}

import { isProblem } from "@sams/api-client";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";

/** Shown in place of a past state that cannot be shown. */
export function PastProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation("asset-detail");
  if (isProblem(error, "not_found")) return <EmptyState title={t("notThen")} />;
  if (isProblem(error, "validation_error")) return <EmptyState title={t("futureTime")} />;
  return <ErrorState message={t("failed")} error={error} onRetry={onRetry} />;
}

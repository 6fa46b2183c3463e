import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** What will stand here, for somebody who holds nothing and has asked for nothing. */
export function MeEmpty() {
  const { t } = useTranslation("me");
  return (
    <EmptyState
      title={t("empty.title")}
      more={
        <LinkButton href="/me/requests" variant="quiet" size="small">
          {t("empty.requests")}
        </LinkButton>
      }
    >
      {t("empty.explanation")}
    </EmptyState>
  );
}

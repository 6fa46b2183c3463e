import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import type { ChoicesState } from "./use-choices";

/** What stands in a list of choices that is empty: loading, failed, or nothing found. */
export function ChoiceState({ state, onRetry }: { state: ChoicesState; onRetry?: () => void }) {
  const { t } = useTranslation("ui");
  if (state === "loading") {
    return (
      <div className="options-state">
        <span className="spinner" aria-hidden />
        {t("choose.loading")}
      </div>
    );
  }
  if (state === "failed") {
    return (
      <div className="options-state danger-ink">
        <span className="grow">{t("choose.failed")}</span>
        <Button size="tiny" onPress={onRetry}>
          {t("retry")}
        </Button>
      </div>
    );
  }
  return <div className="options-state">{t("choose.none")}</div>;
}

/** The name of a choice with its second line, and a check mark if it is chosen. */
export function OptionWords({
  name,
  secondary,
  isChosen,
}: {
  name: string;
  secondary?: string;
  isChosen?: boolean;
}) {
  return (
    <>
      <span className="words">
        {name}
        {secondary && <span className="secondary">{secondary}</span>}
      </span>
      {isChosen && <Check className="icon" aria-hidden />}
    </>
  );
}

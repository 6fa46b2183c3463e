import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import type { ChoicesState } from "./use-choices";

/** What stands in a list of choices that is empty: loading, or nothing found. */
export function ChoiceState({ state }: { state: ChoicesState }) {
  const { t } = useTranslation("ui");
  if (state === "failed") return null;
  return (
    <div className="options-state">
      {state === "loading" && <span className="spinner" aria-hidden />}
      {state === "loading" ? t("choose.loading") : t("choose.none")}
    </div>
  );
}

/** Says below a list that it could not be loaded; a list itself holds no buttons. */
export function ChoiceFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation("ui");
  return (
    <div className="options-state px-3 py-2" role="alert">
      <span className="danger-ink grow">{t("choose.failed")}</span>
      <Button size="tiny" onPress={onRetry}>
        {t("retry")}
      </Button>
    </div>
  );
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

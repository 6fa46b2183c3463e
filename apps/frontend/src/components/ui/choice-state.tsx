import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import type { ChoicesState } from "./use-choices";

/** What stands in a list of choices that is empty: loading, failed, or nothing found. */
export function ChoiceState({ state }: { state: ChoicesState }) {
  const { t } = useTranslation("ui");
  const text = { loading: t("choose.loading"), ready: t("choose.none"), failed: t("choose.failed") };
  return (
    <div className={`options-state ${state === "failed" ? "danger-ink" : ""}`}>
      {state === "loading" && <span className="spinner" aria-hidden />}
      {text[state]}
    </div>
  );
}

/** Stands below a list that could not be loaded; a list itself holds no buttons. */
export function ChoiceRetry({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation("ui");
  return (
    <div className="options-foot">
      <Button variant="quiet" size="small" isWide onPress={onPress}>
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

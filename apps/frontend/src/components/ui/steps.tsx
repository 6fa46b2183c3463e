import { useTranslation } from "react-i18next";

interface StepsProps {
  label: string;
  names: readonly string[];
  /** The index of the present step. */
  current: number;
}

/** The steps of a wizard in a line. */
export function Steps({ label, names, current }: StepsProps) {
  const { t } = useTranslation("ui");
  return (
    <ol className="steps" aria-label={label}>
      {names.map((name, index) => {
        const isDone = index < current;
        return (
          <li
            key={name}
            className={isDone ? "done" : index === current ? "current" : ""}
            aria-current={index === current ? "step" : undefined}
          >
            <span className="step-n">{index + 1}</span>
            <span className="step-name">{name}</span>
            {isDone && <span className="sr-only"> {t("steps.done")}</span>}
          </li>
        );
      })}
    </ol>
  );
}

import { useTranslation } from "react-i18next";
import type { Fact } from "./facts";

interface FactsListProps {
  facts: readonly Fact[];
  /** The present texts of the facts that differ, by their ids, while the past is shown. */
  changed?: ReadonlyMap<string, string | null> | undefined;
}

/** Facts with their labels; of the past, what differs is marked and the present text stands beside it. */
export function FactsList({ facts, changed }: FactsListProps) {
  const { t } = useTranslation(["asset-detail", "as-of"]);
  return (
    <dl className="facts">
      {facts.map((fact) => {
        const { id, label, more } = fact;
        const isChanged = changed?.has(id) === true;
        return (
          <div key={id} className="contents">
            <dt>{label}</dt>
            <dd>
              <span className={isChanged ? "then data" : "data"}>
                <FactText fact={fact} none={isChanged ? t("fact.none") : "–"} />
              </span>
              {more && <span className="text-ink-3"> · {more}</span>}
              {isChanged && (
                <span className="was">{t("as-of:was", { value: changed.get(id) ?? t("fact.none") })}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function FactText({ fact: { text, href }, none }: { fact: Fact; none: string }) {
  if (text === null) return none === "–" ? <span className="text-ink-3">–</span> : none;
  if (href === undefined) return text;
  return (
    <a href={href} className="link" target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

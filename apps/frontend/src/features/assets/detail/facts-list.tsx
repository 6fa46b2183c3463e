import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import type { Fact } from "./facts";

const BONES = [112, 180, 96, 144, 120, 88];

interface FactsListProps {
  /** Undefined while the fields of the company are not known. */
  facts: readonly Fact[] | undefined;
  /** The present texts of the facts that differ, by their ids, while the past is shown. */
  changed?: ReadonlyMap<string, string | null> | undefined;
}

/** Facts with their labels; of the past, what differs is marked and the present text stands beside it. */
export function FactsList({ facts, changed }: FactsListProps) {
  const { t } = useTranslation(["asset-detail", "as-of"]);
  if (facts === undefined) {
    return (
      <Skeleton>
        {BONES.map((width) => (
          <div key={width} className="py-1">
            <Bone width={width} />
          </div>
        ))}
      </Skeleton>
    );
  }
  return (
    <dl className="facts">
      {facts.map((fact) => {
        const { id, label, more } = fact;
        const isChanged = changed?.has(id) === true;
        return (
          <Fragment key={id}>
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
          </Fragment>
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

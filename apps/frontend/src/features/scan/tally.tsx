import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";
import { OutcomeMark } from "./outcome";
import { countVerdicts } from "./scan-list";
import type { Scanner } from "./use-scanner";

const SHOWN = ["ready", "attention", "unknown", "waiting"] as const;
const INK = { ready: "ok-ink", attention: "warn-ink", unknown: "danger-ink", waiting: "ink-3" };

/** How many labels were scanned, and how they went. */
export function Tally({ scanner, isShort }: { scanner: Scanner; isShort: boolean }) {
  const { t } = useTranslation("scan");
  const format = useFormat();
  const counts = countVerdicts(scanner.entries, scanner.mode);
  if (scanner.mode === "find") return <h2 className={isShort ? "medium" : "head"}>{t("list.finds")}</h2>;
  return (
    <>
      <h2 className={isShort ? "medium" : "head"}>{t("list.title", { count: scanner.entries.length })}</h2>
      {SHOWN.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <span key={verdict} className={`row gap-1 ${INK[verdict]}`}>
          <OutcomeMark outcome={verdict} size="small" />
          <span className={isShort ? "sr-only" : undefined}>{t(`verdict.${verdict}`)}</span>
          {format.count(counts[verdict])}
        </span>
      ))}
    </>
  );
}

import { useTranslation } from "react-i18next";
import { offlineSince } from "@/lib/connection";
import { useStore } from "@/lib/store";
import { useFormat } from "@/lib/use-format";
import { OutcomeMark } from "./outcome";
import { MAX_ENTRIES } from "./scan-list";
import { useReason } from "./use-reason";
import type { Scanner } from "./use-scanner";

/** How the last scan went, large enough to be seen from the side. */
export function ScanResultBand({ scanner }: { scanner: Scanner }) {
  const { t } = useTranslation("scan");
  const format = useFormat();
  const reasonOf = useReason(scanner.mode);
  const isOffline = useStore(offlineSince) !== undefined;
  const { result } = scanner;
  const entry = scanner.entries.find(({ key }) => key === result?.key);

  const words = () => {
    if (result === undefined) return "";
    const { outcome, code } = result;
    if (outcome === "full") return t("result.full", { max: format.count(MAX_ENTRIES) });
    if (outcome === "ready" && scanner.mode === "find") return t("result.found", { code });
    if (outcome === "waiting" && isOffline) return t("result.offline", { code });
    return t(`result.${outcome}`, { code });
  };

  return (
    <div role="status" className="scan-result-place">
      {result !== undefined && (
        <div className={`scan-result ${result.outcome}`}>
          <OutcomeMark outcome={result.outcome} size="huge" />
          <div className="min-w-0">
            <div className="medium">{words()}</div>
            {entry !== undefined && result.outcome === "attention" && (
              <div className="scan-result-reason">{reasonOf(entry)}</div>
            )}
            {entry?.asset !== undefined && result.outcome === "ready" && (
              <div className="scan-result-reason cut">{entry.asset.name}</div>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

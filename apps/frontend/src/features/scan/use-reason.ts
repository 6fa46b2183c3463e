import { useTranslation } from "react-i18next";
import { offlineSince } from "@/lib/connection";
import { useStore } from "@/lib/store";
import { useFormat } from "@/lib/use-format";
import { judge, type Refusal, type ScanEntry, type ScanMode } from "./scan-list";

/** Return the function that says what is to be known about an entry, in one short sentence. */
export function useReason(mode: ScanMode): (entry: ScanEntry) => string {
  const { t, i18n } = useTranslation(["scan", "problems"]);
  const format = useFormat();
  const isOffline = useStore(offlineSince) !== undefined;

  const held = ({ asset }: ScanEntry) => {
    const holder = asset?.holder ? format.name(asset.holder) : "";
    if (!asset?.since) return t("reason.held", { holder });
    return t("reason.heldSince", { holder, date: format.date(asset.since) });
  };
  const refused = (entry: ScanEntry, { code, reserved }: Refusal) => {
    if (code === "asset_unavailable" && entry.asset?.holder) return held(entry);
    if (reserved !== undefined) {
      const { from, to, holder } = reserved;
      const period = to === null ? format.day(from) : format.period(from, to);
      return holder === null ? t("reason.reserved", { period }) : t("reason.reservedFor", { period, holder });
    }
    const key = `code.${code}`;
    return i18n.exists(key, { ns: "problems" })
      ? t(key as "code.conflict", { ns: "problems" })
      : t("unexpected", { ns: "problems" });
  };

  return (entry) => {
    if (entry.candidates !== undefined) return t("reason.ambiguous");
    if (entry.problem !== undefined)
      return t(entry.problem === "validation_error" ? "reason.invalid" : "reason.notFound");
    const { asset } = entry;
    if (asset === undefined) return t(isOffline ? "reason.offline" : "reason.waiting");
    const status = format.name(asset.status);
    const isReady = judge(entry, mode) === "ready";
    if (!isReady && entry.refusal?.mode === mode) return refused(entry, entry.refusal);
    if (mode === "check-out" && asset.holder !== null)
      return isReady ? t("reason.transfer", { holder: format.name(asset.holder) }) : held(entry);
    if (mode === "check-in" && asset.holder === null) return t("reason.notHeld");
    return asset.holder === null
      ? status
      : `${status} · ${t("reason.holder", { holder: format.name(asset.holder) })}`;
  };
}

import type { BlockingProblem, WorkflowDetail } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { useProblems } from "@/lib/problems";
import { useFormat } from "@/lib/use-format";
import { candidatesQuery } from "./stock";

/** How many other assets are offered. */
const MAX_OFFERS = 3;

interface BlockedNoteProps {
  request: WorkflowDetail;
  blockedBy: BlockingProblem;
  /** Propose what is possible, as the reason of a rejection; left out for those who cannot decide. */
  onPropose?: (reason: string) => void;
}

/** Why a request cannot be carried out now, and what could be instead: another asset, or another period. */
export function BlockedNote({ request, blockedBy, onPropose }: BlockedNoteProps) {
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const reason = useBlockingReason();
  const isOneAsset = request.asset !== null && ["checkout", "rental"].includes(request.type);
  const { data: others = [] } = useQuery({
    ...candidatesQuery(request.id, request),
    enabled: isOneAsset && onPropose !== undefined,
  });
  const offers = others.filter(({ id }) => id !== request.asset?.id).slice(0, MAX_OFFERS);
  const latest = blockedBy.latest_due_at;
  return (
    <Note tone="warn">
      <p>
        <span className="medium">{t("blocked.title")}</span> {reason(blockedBy)}
      </p>
      {onPropose && (latest !== null || offers.length > 0) && (
        <div className="row mt-2 flex-wrap gap-2">
          {latest !== null && (
            <Button
              size="small"
              onPress={() => onPropose(t("blocked.periodReason", { date: format.day(latest) }))}
            >
              {t("blocked.offerPeriod", { date: format.day(latest) })}
            </Button>
          )}
          {offers.map(({ id, name }) => (
            <Button key={id} size="small" onPress={() => onPropose(t("blocked.assetReason", { tag: name }))}>
              {t("blocked.offerAsset", { tag: name })}
            </Button>
          ))}
        </div>
      )}
    </Note>
  );
}

/** Return the function that says why a request cannot be carried out. */
function useBlockingReason(): (blockedBy: BlockingProblem) => string {
  const { t, i18n } = useTranslation("approvals");
  const problems = useTranslation("problems");
  const { text } = useProblems();
  const format = useFormat();
  return ({ code, holder, since, due_at: due, asset_status: status, reservation }) => {
    if (holder && since) {
      const held = t("blocked.held", { name: format.name(holder), date: format.date(since) });
      return due ? `${held} ${t("blocked.heldUntil", { date: format.day(due) })}` : held;
    }
    if (reservation) {
      const period = format.period(reservation.starts_at, reservation.ends_at);
      return reservation.user
        ? t("blocked.reservedBy", { period, name: reservation.user.name })
        : t("blocked.reserved", { period });
    }
    if (status) return t("blocked.status", { status: format.name(status) });
    if (i18n.exists(`blocked.code.${code}`, { ns: "approvals" })) {
      return t(`blocked.code.${code as "asset_unavailable"}`);
    }
    const key = `code.${code}`;
    return problems.i18n.exists(key, { ns: "problems" })
      ? problems.t(key as "code.conflict")
      : text(undefined);
  };
}

import { type Asset, isProblem } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { sams } from "@/lib/api";
import { useProblems } from "@/lib/problems";
import { useFormat } from "@/lib/use-format";
import { endOfDay } from "@/lib/zoned-time";
import { useOffline } from "./use-offline";

const DAY_MS = 24 * 60 * 60 * 1000;
const LOOK_AHEAD_DAYS = 365;

interface RefusalNoteProps {
  error: unknown;
  /** The only asset of the dialog, for which the refusal is explained. */
  asset: Asset | undefined;
  dueOn?: string | null;
  onTransfer?: () => void;
  onDueOn?: (date: string) => void;
}

/** Why an action cannot be done, and the next thing to do. */
export function RefusalNote({ error, asset, dueOn = null, onTransfer, onDueOn }: RefusalNoteProps) {
  const { t } = useTranslation("common");
  const problems = useProblems();
  const isOffline = useOffline();
  if (isOffline) return <Note tone="warn">{t("offline.actionDisabled")}</Note>;
  // Problems of fields stand at the fields.
  if (error === undefined || Object.keys(problems.fields(error)).length > 0) return null;
  if (asset && isProblem(error, "asset_unavailable"))
    return <HeldNote asset={asset} onTransfer={onTransfer} />;
  if (asset && isProblem(error, "reservation_conflict")) {
    return <ReservedNote asset={asset} dueOn={dueOn} onDueOn={onDueOn} />;
  }
  return (
    <div role="alert">
      <Note tone="danger">{problems.text(error)}</Note>
    </div>
  );
}

/** Says who has an asset and since when, or which status keeps it from being checked out. */
function HeldNote({ asset, onTransfer }: { asset: Asset; onTransfer: (() => void) | undefined }) {
  const { t } = useTranslation("asset-actions");
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ["asset", "holder", asset.id],
    queryFn: async ({ signal }) => {
      const [now, assignments] = await Promise.all([
        sams.GET("/api/v1/assets/{asset_id}", { params: { path: { asset_id: asset.id } }, signal }),
        sams.GET("/api/v1/assignments", {
          params: { query: { asset_id: [asset.id], open: [true], limit: 1 } },
          signal,
        }),
      ]);
      return { asset: now.data, assignment: assignments.data.items[0] };
    },
    staleTime: 0,
  });
  const holder = data?.asset.holder;
  if (data === undefined) return <Note tone="danger">{t("refusal.unavailable")}</Note>;
  if (!holder) {
    return (
      <div role="alert">
        <Note tone="danger">{t("refusal.status", { status: format.name(data.asset.status) })}</Note>
      </div>
    );
  }
  const since = data.assignment?.checked_out_at;
  const type = holder.type === "user" ? "user" : "place";
  return (
    <div role="alert">
      <Note tone="danger">
        {since
          ? t(`refusal.heldSince.${type}`, { holder: format.name(holder), date: format.date(since) })
          : t("refusal.heldBy", { holder: format.name(holder) })}
        {onTransfer && (
          <div className="mt-2">
            <Button size="small" onPress={onTransfer}>
              {t("refusal.transfer")}
            </Button>
          </div>
        )}
      </Note>
    </div>
  );
}

interface ReservedNoteProps {
  asset: Asset;
  dueOn: string | null;
  onDueOn: ((date: string) => void) | undefined;
}

/** Names the reservation that clashes, and offers the last free day before it. */
function ReservedNote({ asset, dueOn, onDueOn }: ReservedNoteProps) {
  const { t } = useTranslation("asset-actions");
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ["asset", "busy", asset.id, dueOn],
    queryFn: async ({ signal }) => {
      const from = new Date();
      const latest = new Date(from.getTime() + LOOK_AHEAD_DAYS * DAY_MS).toISOString();
      const to = dueOn === null ? latest : endOfDay(dueOn, format.timeZone);
      const params = { path: { asset_id: asset.id }, query: { from: from.toISOString(), to } };
      return (await sams.GET("/api/v1/assets/{asset_id}/availability", { params, signal })).data.busy;
    },
    staleTime: 0,
  });
  const reservation = data?.find(({ kind }) => kind === "reservation");
  const freeUntil =
    reservation && format.dateOf(new Date(new Date(reservation.starts_at).getTime() - DAY_MS));
  const period =
    reservation &&
    (reservation.ends_at
      ? format.period(reservation.starts_at, reservation.ends_at)
      : format.day(reservation.starts_at));
  return (
    <div role="alert">
      <Note tone="danger">
        {!reservation && t("refusal.reserved")}
        {reservation &&
          (reservation.holder
            ? t("refusal.reservedFor", { holder: reservation.holder, period })
            : t("refusal.reservedIn", { period }))}
        {freeUntil && onDueOn && freeUntil >= format.today() && (
          <div className="mt-2">
            <Button size="small" onPress={() => onDueOn(freeUntil)}>
              {t("refusal.until", { date: format.day(freeUntil) })}
            </Button>
          </div>
        )}
      </Note>
    </div>
  );
}

import type { Asset, Assignment, Holder } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { MapPin, Package } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Person } from "@/components/ui/person";
import { Status } from "@/components/ui/status";
import { useFormat } from "@/lib/use-format";
import { departmentQuery, openAssignmentQuery } from "./detail-queries";
import { DueBadge } from "./due-badge";

interface AssetSubtitleProps {
  asset: Asset;
  asOf?: string | undefined;
  /** The present asset, while `asset` is a past state of it. */
  present?: Asset | undefined;
}

/** What one looks for first: the status, who has it since when, and until when. */
export function AssetSubtitle({ asset, asOf, present }: AssetSubtitleProps) {
  const { t } = useTranslation(["asset-detail", "as-of"]);
  const format = useFormat();
  const { holder } = asset;
  const isHeld = holder !== null;
  const { data: assignment } = useQuery({ ...openAssignmentQuery(asset.id, asOf), enabled: isHeld });
  const userId = holder?.type === "user" ? holder.id : undefined;
  const { data: department } = useQuery(departmentQuery(userId));
  const statusChanged = present !== undefined && present.status.id !== asset.status.id;
  const holderChanged = present !== undefined && present.holder?.id !== holder?.id;
  const dueText = ({ due_at: due }: Assignment) =>
    due === null ? t("noDue") : t("due", { date: format.date(due) });
  const was = (value: string) => <span className="text-ink-3">{t("as-of:was", { value })}</span>;
  return (
    <>
      <span className={statusChanged ? "then" : undefined}>
        <Status kind={asset.status.kind} name={format.name(asset.status)} />
      </span>
      {statusChanged && was(format.name(present.status))}
      {(isHeld || holderChanged) && <Dot />}
      {holder !== null && (
        <span className={holderChanged ? "then" : undefined}>
          <HolderName holder={holder} />
        </span>
      )}
      {holder !== null && department && <span className="text-ink-3">{format.name(department)}</span>}
      {holder === null && holderChanged && <span className="then">{t("noHolder")}</span>}
      {holderChanged && was(present.holder ? format.name(present.holder) : t("noHolder"))}
      {isHeld && assignment && (
        <>
          <Dot />
          <span className="text-ink-3">
            {t("since", { date: format.date(assignment.checked_out_at) })}, {dueText(assignment)}
          </span>
          <DueBadge assignment={assignment} isPast={asOf !== undefined} />
        </>
      )}
    </>
  );
}

function Dot() {
  return (
    <span className="text-ink-3" aria-hidden>
      ·
    </span>
  );
}

/** The holder with its mark: a person's initial, or the icon of a place or an asset. */
export function HolderName({ holder }: { holder: Holder }) {
  const format = useFormat();
  if (holder.type === "user") return <Person name={holder.name} />;
  const Icon = holder.type === "location" ? MapPin : Package;
  return (
    <span className="person">
      <Icon className="icon small text-ink-3" aria-hidden />
      {format.name(holder)}
    </span>
  );
}

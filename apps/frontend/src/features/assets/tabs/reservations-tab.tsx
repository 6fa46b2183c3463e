import type { Reservation } from "@sams/api-client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { PagedList } from "@/components/paged-list/paged-list";
import { Badge } from "@/components/ui/badge";
import { Person } from "@/components/ui/person";
import { useFormat } from "@/lib/use-format";
import { reservationsQuery } from "../detail/detail-queries";
import type { AssetTabProps } from "./history-tab";

/** For whom the asset is or was reserved. */
export default function ReservationsTab({ asset }: AssetTabProps) {
  const { t } = useTranslation("asset-detail");
  const query = useInfiniteQuery(reservationsQuery(asset.id));
  return (
    <div className="tab-body">
      <PagedList query={query} emptyText={t("reservations.empty")} failedText={t("reservations.failed")}>
        {(reservations) => (
          <ul>
            {reservations.map((reservation) => (
              <ReservationRow key={reservation.id} reservation={reservation} />
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}

function ReservationRow({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  const { user, state, starts_at: from, ends_at: to, note } = reservation;
  return (
    <li className="detail-row">
      <span className="row min-w-0 flex-wrap gap-2">
        <b className="medium">
          <Person name={format.name(user)} />
        </b>
        <Badge tone={state === "reserved" ? "info" : "neutral"}>{t(`reservations.state.${state}`)}</Badge>
      </span>
      <span className="num text-ink-3">
        {format.day(from)} {format.time(from)} – {format.day(to)} {format.time(to)}
      </span>
      {note && <p className="note-text data">{note}</p>}
    </li>
  );
}

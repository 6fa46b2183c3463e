import { MapPin, Package, UserRound } from "lucide-react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";
import type { Scanner } from "./use-scanner";

const ICON = { user: UserRound, location: MapPin, asset: Package };

/** To whom the assets go, in one line of a phone; a press changes it. */
export function TargetRow({ scanner, onChange }: { scanner: Scanner; onChange: () => void }) {
  const { t } = useTranslation("scan");
  const format = useFormat();
  const { type, holder, dueOn, location } = scanner.target;
  const isCheckOut = scanner.mode === "check-out";
  const Icon = ICON[isCheckOut ? type : "location"];
  const due = dueOn === null ? t("target.dueNone") : t("target.dueOn", { date: format.day(dueOn) });
  const chosen = isCheckOut ? (holder?.name ?? t("target.none")) : (location?.name ?? t("target.unchanged"));
  return (
    <Button className="scan-target" onPress={onChange}>
      <Icon className="icon" aria-hidden />
      <span className="text-ink-3">{t(isCheckOut ? `target.receiver.${type}` : "target.location_in")}</span>
      <span className="cut grow">
        <span className="medium">{chosen}</span>
        {isCheckOut && <span className="text-ink-3"> · {due}</span>}
      </span>
      <span className="link">{t("target.change")}</span>
    </Button>
  );
}

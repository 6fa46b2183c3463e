import { CloudOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { offlineSince } from "@/lib/connection";
import { useStore } from "@/lib/store";
import { useFormat } from "@/lib/use-format";

/** Says since when the device has been offline; actions say themselves that they cannot be done. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const format = useFormat();
  const since = useStore(offlineSince);
  if (since === undefined) return null;
  return (
    <div className="banner warn" role="status">
      <CloudOff className="icon" aria-hidden />
      {t("offline.banner", { time: format.time(since) })}
    </div>
  );
}

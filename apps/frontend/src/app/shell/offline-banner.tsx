import { CloudOff } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { checkConnection, offlineSince } from "@/lib/connection";
import { useStore } from "@/lib/store";
import { useFormat } from "@/lib/use-format";

/** Says since when the server cannot be reached; actions say themselves that they cannot be done. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const format = useFormat();
  const since = useStore(offlineSince);
  const [isChecking, setChecking] = useState(false);
  if (since === undefined) return null;
  const check = async () => {
    setChecking(true);
    await checkConnection();
    setChecking(false);
  };
  return (
    <Banner
      tone="warn"
      icon={CloudOff}
      action={
        <Button size="small" isPending={isChecking} onPress={() => void check()}>
          {t("offline.reconnect")}
        </Button>
      }
    >
      <b className="medium">{t("offline.lost")}</b> {t("offline.shown", { time: format.time(since) })}
    </Banner>
  );
}

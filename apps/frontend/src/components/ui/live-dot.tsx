import { useTranslation } from "react-i18next";

/** Whether changes of others arrive as they happen. */
export function LiveDot({ isUp }: { isUp: boolean }) {
  const { t } = useTranslation("ui");
  return (
    <span className={`live ${isUp ? "" : "connecting"}`}>{t(isUp ? "live.up" : "live.connecting")}</span>
  );
}

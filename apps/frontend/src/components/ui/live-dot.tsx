import { useTranslation } from "react-i18next";

/** Whether what is shown follows the changes of others: a green dot while live events arrive. */
export function LiveDot({ isUp }: { isUp: boolean }) {
  const { t } = useTranslation("ui");
  return <span className={isUp ? "live" : "live down"}>{isUp ? t("live.up") : t("live.connecting")}</span>;
}

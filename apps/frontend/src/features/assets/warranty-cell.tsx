import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";

const WARNING_DAYS = 30;

/** The end of a warranty: how many days are left when it is near, and grey when it has passed. */
export function WarrantyCell({ date }: { date: string | null }) {
  const { t } = useTranslation("assets");
  const format = useFormat();
  if (date === null) return <span className="text-ink-3">–</span>;
  const days = format.daysUntil(date);
  return (
    <span className={days < 0 ? "text-ink-3" : undefined}>
      {format.dateInTable(date)}
      {days >= 0 && days <= WARNING_DAYS && (
        <span className="warn-ink medium ml-1">{t("daysLeft", { count: days })}</span>
      )}
    </span>
  );
}

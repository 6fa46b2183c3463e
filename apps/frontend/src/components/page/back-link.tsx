import { ChevronLeft } from "lucide-react";
import { Link } from "react-aria-components";
import { useTranslation } from "react-i18next";

/** The arrow at the top left of a phone's page. */
export function BackLink({ to }: { to: string }) {
  const { t } = useTranslation();
  return (
    <Link href={to} className="touch-target" aria-label={t("navigation.back")}>
      <ChevronLeft className="icon large" aria-hidden />
    </Link>
  );
}

import { Link, type LinkProps } from "@tanstack/react-router";
import { Bell, type LucideIcon, MonitorSmartphone, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page/page";

const SECTIONS = [
  { id: "profile", to: "/settings/profile", icon: UserRound },
  { id: "notifications", to: "/settings/notifications", icon: Bell },
  { id: "sessions", to: "/settings/sessions", icon: MonitorSmartphone },
] as const satisfies { id: string; to: LinkProps["to"]; icon: LucideIcon }[];

export type SettingsSection = (typeof SECTIONS)[number]["id"];

/** A page of the settings, with the links to the others. */
export function SettingsPage({ section, children }: { section: SettingsSection; children: ReactNode }) {
  const { t } = useTranslation("settings");
  return (
    <Page title={t(`section.${section}`)} scrolls={false}>
      <div className="settings">
        <nav className="settings-nav" aria-label={t("title")}>
          {SECTIONS.map(({ id, to, icon: Icon }) => (
            <Link key={id} to={to} activeProps={{ className: "on", "aria-current": "page" }}>
              <Icon className="icon" aria-hidden />
              {t(`section.${id}`)}
            </Link>
          ))}
        </nav>
        <div className="settings-body">{children}</div>
      </div>
    </Page>
  );
}

import { Link, useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";
import type { NavigationItem } from "./navigation";

/** An item of the sidebar; its count is emphasized where the user has to decide. */
export function NavigationLink({ item, count }: { item: NavigationItem; count: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const label = t(`navigation.${item.label}`);
  // The settings are several pages of which the item leads to the first.
  const isInSettings = useRouterState({
    select: ({ location }) => location.pathname.startsWith("/settings/"),
  });
  const isOn = item.label === "settings" && isInSettings;
  return (
    <Link
      to={item.to}
      className={isOn ? "on" : undefined}
      activeProps={{ className: "on", "aria-current": "page" }}
      activeOptions={{ exact: item.to === "/me" }}
      title={label}
    >
      <item.icon className="icon" aria-hidden />
      <span className="nav-label">{label}</span>
      {count > 0 && (
        <span className={item.count === "approvals" ? "count-number due" : "count-number"}>
          {format.count(count)}
        </span>
      )}
    </Link>
  );
}

import type { CurrentUser } from "@sams/api-client";
import type { LinkProps } from "@tanstack/react-router";
import { Bell, FileText, Inbox, Laptop, type LucideIcon, Package, ScanBarcode, Settings } from "lucide-react";

export type CountName = "approvals" | "notifications";

export interface NavigationItem {
  to: NonNullable<LinkProps["to"]>;
  label: "me" | "requests" | "notifications" | "approvals" | "assets" | "scan" | "settings";
  icon: LucideIcon;
  /** What waits for the user here. */
  count?: CountName;
  isVisible?: (user: CurrentUser, counts: Record<CountName, number>) => boolean;
}

const isManager = (user: CurrentUser) => user.role !== "employee";

const ME: NavigationItem = { to: "/me", label: "me", icon: Laptop };
const REQUESTS: NavigationItem = { to: "/me/requests", label: "requests", icon: FileText };
const NOTIFICATIONS: NavigationItem = {
  to: "/notifications",
  label: "notifications",
  icon: Bell,
  count: "notifications",
};
const APPROVALS: NavigationItem = {
  to: "/approvals",
  label: "approvals",
  icon: Inbox,
  count: "approvals",
  // Employees decide only where a rule names them, such as managers of departments.
  isVisible: (user, counts) => isManager(user) || counts.approvals > 0,
};
const ASSETS: NavigationItem = { to: "/assets", label: "assets", icon: Package };
const SCAN: NavigationItem = { to: "/scan", label: "scan", icon: ScanBarcode };
const SETTINGS: NavigationItem = { to: "/settings/profile", label: "settings", icon: Settings };

/** The groups of the sidebar, personal items first. */
export const SIDEBAR: { label?: "management" | "tools"; items: NavigationItem[] }[] = [
  { items: [ME, REQUESTS, NOTIFICATIONS, APPROVALS] },
  { label: "management", items: [ASSETS] },
  { label: "tools", items: [SCAN] },
];

/** The last item of the sidebar. */
export const SIDEBAR_END: NavigationItem[] = [SETTINGS];

/** The items of the phone's tab bar; the others are below "more". */
export function tabBarItems(user: CurrentUser): NavigationItem[] {
  return isManager(user) ? [ME, APPROVALS, SCAN, ASSETS] : [ME, REQUESTS, SCAN, NOTIFICATIONS];
}

/** All items that the user may see. */
export function visibleItems(
  items: NavigationItem[],
  user: CurrentUser,
  counts: Record<CountName, number>,
): NavigationItem[] {
  return items.filter((item) => item.isVisible?.(user, counts) ?? true);
}

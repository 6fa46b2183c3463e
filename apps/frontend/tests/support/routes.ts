import { test as base, type Factories, type Who } from "./test.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** An address of the app, opened by who uses it most; a function makes what the address names. */
export interface Route {
  name: string;
  who: Who;
  path: string | ((make: Factories) => Promise<string>);
}

/** All routes, and their states that look different. */
export const ROUTES: Route[] = [
  { name: "sign-in", who: "nobody", path: "/sign-in" },
  { name: "me", who: "employee", path: "/me" },
  { name: "me-empty", who: "admin", path: "/me" },
  { name: "my-requests", who: "employee", path: "/me/requests" },
  { name: "request", who: "employee", path: "/request" },
  { name: "notifications", who: "employee", path: "/notifications" },
  { name: "approvals", who: "manager", path: "/approvals" },
  {
    name: "approval",
    who: "manager",
    path: async (make) => `/approvals/${(await make.request(await make.user())).id}`,
  },
  { name: "assets", who: "manager", path: "/assets" },
  { name: "assets-filtered", who: "manager", path: "/assets?grade=A&sort=-purchase_date" },
  { name: "assets-employee", who: "employee", path: "/assets" },
  { name: "assets-none", who: "manager", path: "/assets?name=nothing" },
  { name: "assets-peek", who: "manager", path: async (make) => `/assets?peek=${(await make.asset()).id}` },
  { name: "asset-new", who: "manager", path: "/assets/new" },
  {
    name: "asset",
    who: "manager",
    path: async (make) => `/assets/${(await make.heldAsset(await make.user())).id}`,
  },
  { name: "asset-edit", who: "manager", path: async (make) => `/assets/${(await make.asset()).id}/edit` },
  { name: "asset-tag", who: "manager", path: async (make) => `/a/${(await make.asset()).asset_tag}` },
  { name: "scan", who: "manager", path: "/scan" },
  { name: "profile", who: "employee", path: "/settings/profile" },
  { name: "notification-settings", who: "employee", path: "/settings/notifications" },
  { name: "sessions", who: "employee", path: "/settings/sessions" },
  { name: "not-found", who: "employee", path: "/nowhere" },
];

/** Return the address of a route. */
export function addressOf({ path }: Route, make: Factories): Promise<string> {
  return typeof path === "string" ? Promise.resolve(path) : path(make);
}

/** Tests whose employee holds equipment that is due at different times, and waits for a request. */
export const test = base.extend<object, { equipment: undefined }>({
  equipment: [
    async ({ make, accounts }, use) => {
      const { employee } = accounts;
      const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
      await make.heldAsset(employee);
      await make.heldAsset(employee, {}, { due_at: daysFromNow(2) });
      await make.heldAsset(
        employee,
        { purchase_date: daysFromNow(-60).slice(0, 10) },
        { checked_out_at: daysFromNow(-20), due_at: daysFromNow(-1) },
      );
      await make.request(employee);
      await use(undefined);
    },
    { scope: "worker", auto: true },
  ],
});

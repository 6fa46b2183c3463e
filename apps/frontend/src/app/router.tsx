import { createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { validateApprovalsSearch } from "@/features/approvals/search";
import {
  validateAssetListSearch,
  validateAssetSearch,
  validateNewAssetSearch,
} from "@/features/assets/search";
import { validateMyRequestsSearch, validateNewRequestSearch } from "@/features/requests/search";
import { validateScanSearch } from "@/features/scan/search";
import { parseSearch, stringifySearch } from "@/lib/search-params";
import { resumeSession, session } from "@/lib/session";
import { ErrorPage } from "./error-page";
import { lazyPage } from "./lazy-page";
import { NotFoundPage } from "./not-found-page";
import { RootLayout } from "./root-layout";
import { Shell } from "./shell/shell";

const PENDING_AFTER_MS = 150;

const rootRoute = createRootRoute({ component: RootLayout, notFoundComponent: NotFoundPage });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: ({ to }: Record<string, unknown>): { to?: string | undefined } => ({
    // Only a path of this app: `//host` would lead to another one.
    to: typeof to === "string" && /^\/(?![/\\])/.test(to) ? to : undefined,
  }),
  beforeLoad: async ({ search }) => {
    await resumeSession();
    if (session.get().status === "signed-in") throw redirect({ href: search.to ?? "/" });
  },
  component: lazyPage(() => import("@/features/sign-in/sign-in-page"), "SignInPage"),
});

/** The part of the app that needs a user. */
const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "app",
  beforeLoad: async ({ location }) => {
    await resumeSession();
    if (session.get().status === "signed-out") {
      throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { to: location.href } });
    }
  },
  component: Shell,
});

const startRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/",
  beforeLoad: () => {
    const state = session.get();
    const isEmployee = "user" in state && state.user.role === "employee";
    throw redirect({ to: isEmployee ? "/me" : "/assets", replace: true });
  },
});

const meRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/me",
  component: lazyPage(() => import("@/features/me/me-page"), "MePage"),
});

const myRequestsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/me/requests",
  validateSearch: validateMyRequestsSearch,
  component: lazyPage(() => import("@/features/requests/my-requests-page"), "MyRequestsPage"),
});

const newRequestRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/request",
  validateSearch: validateNewRequestSearch,
  component: lazyPage(() => import("@/features/requests/new-request-page"), "NewRequestPage"),
});

const notificationsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/notifications",
  component: lazyPage(() => import("@/features/notifications/notifications-page"), "NotificationsPage"),
});

const approvalsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/approvals",
  validateSearch: validateApprovalsSearch,
  component: lazyPage(() => import("@/features/approvals/approvals-page"), "ApprovalsPage"),
});

/** The request in the reading pane; the page itself shows it, so that the inbox stays as it is. */
const approvalRoute = createRoute({ getParentRoute: () => approvalsRoute, path: "$workflowId" });

const assetsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/assets",
  validateSearch: validateAssetListSearch,
  component: lazyPage(() => import("@/features/assets/asset-list-page"), "AssetListPage"),
});

const newAssetRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/assets/new",
  validateSearch: validateNewAssetSearch,
  component: lazyPage(() => import("@/features/assets/new-asset-page"), "NewAssetPage"),
});

const assetRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/assets/$assetId",
  validateSearch: validateAssetSearch,
  component: lazyPage(() => import("@/features/assets/asset-page"), "AssetPage"),
});

const editAssetRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/assets/$assetId/edit",
  component: lazyPage(() => import("@/features/assets/edit-asset-page"), "EditAssetPage"),
});

const assetTagRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/a/$assetTag",
  component: lazyPage(() => import("@/features/assets/asset-tag-page"), "AssetTagPage"),
});

const scanRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/scan",
  validateSearch: validateScanSearch,
  component: lazyPage(() => import("@/features/scan/scan-page"), "ScanPage"),
});

const profileRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/settings/profile",
  component: lazyPage(() => import("@/features/settings/profile-page"), "ProfilePage"),
});

const notificationSettingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/settings/notifications",
  component: lazyPage(
    () => import("@/features/settings/notification-settings-page"),
    "NotificationSettingsPage",
  ),
});

const sessionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/settings/sessions",
  component: lazyPage(() => import("@/features/settings/sessions-page"), "SessionsPage"),
});

/** Unknown addresses keep the menu. */
const unknownRoute = createRoute({ getParentRoute: () => appRoute, path: "$", component: NotFoundPage });

const developmentRoutes = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => rootRoute,
        path: "/dev/components",
        component: lazyPage(() => import("@/features/dev/components-page"), "default"),
      }),
    ]
  : [];

const routeTree = rootRoute.addChildren([
  signInRoute,
  appRoute.addChildren([
    startRoute,
    meRoute,
    myRequestsRoute,
    newRequestRoute,
    notificationsRoute,
    approvalsRoute.addChildren([approvalRoute]),
    assetsRoute,
    newAssetRoute,
    assetRoute,
    editAssetRoute,
    assetTagRoute,
    scanRoute,
    profileRoute,
    notificationSettingsRoute,
    sessionsRoute,
    unknownRoute,
  ]),
  ...developmentRoutes,
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  // The cache of queries decides what is fresh.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: PENDING_AFTER_MS,
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

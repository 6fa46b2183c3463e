import "i18next";
import type approvals from "./en/approvals.json";
import type asOf from "./en/as-of.json";
import type assetActions from "./en/asset-actions.json";
import type assetDetail from "./en/asset-detail.json";
import type assetForm from "./en/asset-form.json";
import type assetFresh from "./en/asset-fresh.json";
import type assets from "./en/assets.json";
import type common from "./en/common.json";
import type filters from "./en/filters.json";
import type grid from "./en/grid.json";
import type history from "./en/history.json";
import type me from "./en/me.json";
import type notifications from "./en/notifications.json";
import type problems from "./en/problems.json";
import type requests from "./en/requests.json";
import type scan from "./en/scan.json";
import type settings from "./en/settings.json";
import type shortcuts from "./en/shortcuts.json";
import type signIn from "./en/sign-in.json";
import type ui from "./en/ui.json";
import type workflows from "./en/workflows.json";

/** The namespaces with their keys; the English files are the reference for the types. */
interface Texts {
  approvals: typeof approvals;
  "as-of": typeof asOf;
  "asset-actions": typeof assetActions;
  "asset-detail": typeof assetDetail;
  "asset-form": typeof assetForm;
  "asset-fresh": typeof assetFresh;
  assets: typeof assets;
  common: typeof common;
  filters: typeof filters;
  grid: typeof grid;
  history: typeof history;
  me: typeof me;
  notifications: typeof notifications;
  problems: typeof problems;
  requests: typeof requests;
  scan: typeof scan;
  settings: typeof settings;
  shortcuts: typeof shortcuts;
  "sign-in": typeof signIn;
  ui: typeof ui;
  workflows: typeof workflows;
}

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: Texts;
    returnNull: false;
  }
}

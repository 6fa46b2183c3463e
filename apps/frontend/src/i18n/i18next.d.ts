import "i18next";
import type approvals from "./en/approvals.json";
import type assets from "./en/assets.json";
import type common from "./en/common.json";
import type filters from "./en/filters.json";
import type grid from "./en/grid.json";
import type me from "./en/me.json";
import type problems from "./en/problems.json";
import type requests from "./en/requests.json";
import type signIn from "./en/sign-in.json";
import type ui from "./en/ui.json";
import type workflows from "./en/workflows.json";

/** The namespaces with their keys; the English files are the reference for the types. */
interface Texts {
  approvals: typeof approvals;
  assets: typeof assets;
  common: typeof common;
  filters: typeof filters;
  grid: typeof grid;
  me: typeof me;
  problems: typeof problems;
  requests: typeof requests;
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

import "i18next";
import type assetActions from "./en/asset-actions.json";
import type assetForm from "./en/asset-form.json";
import type assetFresh from "./en/asset-fresh.json";
import type assets from "./en/assets.json";
import type common from "./en/common.json";
import type filters from "./en/filters.json";
import type grid from "./en/grid.json";
import type problems from "./en/problems.json";
import type shortcuts from "./en/shortcuts.json";
import type signIn from "./en/sign-in.json";
import type ui from "./en/ui.json";

/** The namespaces with their keys; the English files are the reference for the types. */
interface Texts {
  "asset-actions": typeof assetActions;
  "asset-form": typeof assetForm;
  "asset-fresh": typeof assetFresh;
  assets: typeof assets;
  common: typeof common;
  filters: typeof filters;
  grid: typeof grid;
  problems: typeof problems;
  shortcuts: typeof shortcuts;
  "sign-in": typeof signIn;
  ui: typeof ui;
}

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: Texts;
    returnNull: false;
  }
}

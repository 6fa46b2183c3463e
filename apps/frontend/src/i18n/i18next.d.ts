import "i18next";
import type common from "./en/common.json";
import type signIn from "./en/sign-in.json";
import type ui from "./en/ui.json";

/** The namespaces with their keys; the English files are the reference for the types. */
interface Texts {
  common: typeof common;
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

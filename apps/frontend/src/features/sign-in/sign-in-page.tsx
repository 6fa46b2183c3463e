import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, setLanguage } from "@/i18n";
import { session } from "@/lib/session";
import { useStore } from "@/lib/store";
import { useTitle } from "@/lib/title";
import { SignInForm } from "./sign-in-form";

const route = getRouteApi("/sign-in");

/** The page on which users sign in; leads back to the address that they wanted. */
export function SignInPage() {
  const { t, i18n } = useTranslation(["sign-in", "common"]);
  const { to } = route.useSearch();
  const navigate = useNavigate();
  const isSignedIn = useStore(session).status === "signed-in";
  useTitle(t("signIn"));
  useEffect(() => {
    if (isSignedIn) void navigate({ href: to ?? "/", replace: true });
  }, [isSignedIn, navigate, to]);

  return (
    <div className="sign-in">
      <header>
        <span className="row gap-2 strong">SAMS</span>
        <span className="row gap-1">
          {LANGUAGES.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-pressed={i18n.language === language}
              className={i18n.language === language ? "button quiet small on" : "button quiet small"}
              onClick={() => void setLanguage(language)}
            >
              {t(`common:app.language.${language}`)}
            </button>
          ))}
        </span>
      </header>
      <main id="content">
        <h1 className="title mb-6">{t("signIn")}</h1>
        <SignInForm />
        <p className="meta mt-6">{t("forgotten")}</p>
      </main>
    </div>
  );
}

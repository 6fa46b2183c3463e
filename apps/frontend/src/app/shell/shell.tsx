import { Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Toasts } from "@/components/ui/toast";
import { runLiveEvents } from "@/lib/live";
import { useMediaQuery } from "@/lib/media-query";
import { session } from "@/lib/session";
import { useStore } from "@/lib/store";
import { useCounts } from "./counts";
import { ExpiredDialog } from "./expired-dialog";
import { OfflineBanner } from "./offline-banner";
import { ShellShortcuts } from "./shell-shortcuts";
import { Sidebar } from "./sidebar";
import { TabBar } from "./tab-bar";

/** The frame of the app: menu, banners, and the page. */
export function Shell() {
  const state = useStore(session);
  const navigate = useNavigate();
  const href = useRouterState({ select: ({ location }) => location.href });
  const isSignedOut = state.status === "signed-out";
  useEffect(() => {
    if (isSignedOut) void navigate({ to: "/sign-in", search: { to: href } });
  }, [isSignedOut, navigate, href]);
  return isSignedOut ? null : <SignedIn />;
}

function SignedIn() {
  const { t } = useTranslation();
  const isPhone = useMediaQuery("(width < 720px)");
  const counts = useCounts();
  useEffect(() => {
    const stop = new AbortController();
    void runLiveEvents(stop.signal);
    return () => stop.abort();
  }, []);
  return (
    <div className={isPhone ? "phone" : "app"}>
      <a href="#content" className="skip-link">
        {t("app.skipToContent")}
      </a>
      {!isPhone && <Sidebar counts={counts} />}
      <div className={isPhone ? "phone-main" : "main"}>
        <OfflineBanner />
        <Outlet />
      </div>
      {isPhone && <TabBar counts={counts} />}
      <Toasts />
      <ShellShortcuts />
      <ExpiredDialog />
    </div>
  );
}

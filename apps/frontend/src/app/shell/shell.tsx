import { Outlet, useNavigate, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Toasts } from "@/components/ui/toast";
import { runLiveEvents } from "@/lib/live";
import { loadPart } from "@/lib/load-part";
import { useMediaQuery } from "@/lib/media-query";
import { session } from "@/lib/session";
import { useStore } from "@/lib/store";
import { useCounts } from "./counts";
import { OfflineBanner } from "./offline-banner";
import { ShellShortcuts } from "./shell-shortcuts";
import { Sidebar } from "./sidebar";
import { TabBar } from "./tab-bar";

/** Not in the start-up bundle: it is rarely needed. */
const ExpiredDialog = lazy(() =>
  loadPart(async () => ({ default: (await import("./expired-dialog")).ExpiredDialog })),
);

/** The frame of the app: menu, banners, and the page. */
export function Shell() {
  const state = useStore(session);
  const navigate = useNavigate();
  const router = useRouter();
  const isSignedOut = state.status === "signed-out";
  useEffect(() => {
    // The address is read once: it changes while the sign-in page loads, and this frame is still there.
    if (isSignedOut) void navigate({ to: "/sign-in", search: { to: router.state.location.href } });
  }, [isSignedOut, navigate, router]);
  return isSignedOut ? null : <SignedIn isExpired={state.status === "expired"} />;
}

function SignedIn({ isExpired }: { isExpired: boolean }) {
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
      {isExpired && (
        <Suspense fallback={<div className="scrim" />}>
          <ExpiredDialog />
        </Suspense>
      )}
    </div>
  );
}

import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyText } from "@/components/ui/copy-text";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { useShortcut } from "@/lib/shortcuts";

const ShortcutMap = lazy(async () => ({ default: (await import("./shortcut-map")).ShortcutMap }));

/** The keys that work everywhere: places after G, the link of the page, and the map of all keys. */
export function ShellShortcuts() {
  const { t } = useTranslation(["shortcuts", "common"]);
  const navigate = useNavigate();
  // Undefined until the map is opened for the first time, which loads it.
  const [isMapOpen, setMapOpen] = useState<boolean>();
  const places = t("places");
  const go = (to: "/me" | "/assets" | "/scan") => () => void navigate({ to });
  useShortcut({ keys: "KeyG KeyM", label: t("common:navigation.me"), group: places }, go("/me"));
  useShortcut({ keys: "KeyG KeyA", label: t("common:navigation.assets"), group: places }, go("/assets"));
  useShortcut({ keys: "KeyG KeyS", label: t("common:navigation.scan"), group: places }, go("/scan"));
  useShortcut({ keys: "Mod+Period", label: t("copyLink"), inFields: true }, async () => {
    if (await copyText(location.href)) showToast(t("linkCopied"));
    else showErrorToast(t("copyFailed"));
  });
  useShortcut({ keys: "Shift+Slash", label: t("title") }, () => setMapOpen(true));
  if (isMapOpen === undefined) return null;
  return (
    <Suspense>
      <ShortcutMap isOpen={isMapOpen} onClose={() => setMapOpen(false)} />
    </Suspense>
  );
}

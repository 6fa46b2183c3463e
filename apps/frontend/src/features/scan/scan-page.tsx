import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { PHONE } from "@/components/page/page";
import { showToast } from "@/components/ui/toast";
import { useMediaQuery } from "@/lib/media-query";
import { usePermission } from "@/lib/session";
import { useShortcut } from "@/lib/shortcuts";
import { useStore } from "@/lib/store";
import { useCamera } from "./camera/use-camera";
import { ScanDesk } from "./scan-desk";
import type { ScanEntry, ScanMode } from "./scan-list";
import { ScanPhone } from "./scan-phone";
import { cameraId, usesCamera } from "./scan-store";
import { focusHolder } from "./target-form";
import { useScanner } from "./use-scanner";
import { useSubmit } from "./use-submit";
import { useWedge } from "./use-wedge";

const route = getRouteApi("/app/scan");

/** What the layouts of the page need. */
export type ScanPageState = ReturnType<typeof useScanPage>;

/** Scanning a trolley of assets, to hand them out, to take them back, or to find one. */
export function ScanPage() {
  const isPhone = useMediaQuery(PHONE);
  const page = useScanPage(isPhone);
  return isPhone ? <ScanPhone page={page} /> : <ScanDesk page={page} />;
}

function useScanPage(isPhone: boolean) {
  const { t } = useTranslation("scan");
  const canAssign = usePermission("assets:assign");
  const { mode: wanted = "check-out" } = route.useSearch();
  const mode = canAssign ? wanted : "find";
  const navigate = useNavigate();
  const scanner = useScanner(mode);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isTargetOpen, setTargetOpen] = useState(false);
  const isCameraOn = useStore(usesCamera) ?? isPhone;
  const add = (code: string) => void scanner.add(code);
  const camera = useCamera(isCameraOn, useStore(cameraId), add);
  const askForHolder = () => (isPhone ? setTargetOpen(true) : focusHolder());
  const submit = useSubmit(scanner, askForHolder);
  useWedge(add);

  const remove = (entries: readonly ScanEntry[]) => {
    const [first] = entries;
    if (first === undefined) return;
    const undo = scanner.remove(new Set(entries.map(({ key }) => key)));
    const message =
      entries.length === 1
        ? t("list.removedOne", { code: first.code })
        : t("list.removedMany", { count: entries.length });
    showToast(message, { action: { name: t("action.undo", { ns: "common" }), onAction: undo } });
  };
  const removeLast = () => remove(scanner.entries.slice(0, 1));

  const { setResult } = scanner;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the result belongs to the mode in which it was scanned.
  useEffect(() => setResult(undefined), [mode, setResult]);
  useEffect(() => {
    if (!isPhone) field.current?.focus();
  }, [isPhone]);

  const group = t("title");
  const isFind = mode === "find";
  useShortcut(
    { keys: "Mod+Enter", label: t("shortcut.submit"), group, inFields: true, isDisabled: isFind },
    () => void submit.submit(),
  );
  useShortcut(
    { keys: "F2", label: t("shortcut.target"), group, inFields: true, isDisabled: isFind },
    askForHolder,
  );
  useShortcut({ keys: "Backspace", label: t("shortcut.removeLast"), group, inFields: false }, removeLast);

  return {
    scanner,
    submit,
    camera,
    isCameraOn,
    canAssign,
    setMode: (next: ScanMode) => void navigate({ to: "/scan", search: { mode: next }, replace: true }),
    target: { isOpen: isTargetOpen, setOpen: setTargetOpen },
    field: {
      ref: field,
      value: text,
      onChange: setText,
      onSubmit() {
        add(text);
        setText("");
      },
      /** In the empty field, where there is nothing else to delete. */
      onBackspace: removeLast,
    },
    list: {
      onRemove: (entry: ScanEntry) => remove([entry]),
      onCorrect(entry: ScanEntry) {
        scanner.remove(new Set([entry.key]));
        setText(entry.code);
        // The field may have to be shown first.
        setTimeout(() => field.current?.focus());
      },
    },
    clear: () => remove(scanner.entries),
  };
}

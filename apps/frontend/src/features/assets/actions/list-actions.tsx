import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyText } from "@/components/ui/copy-text";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { useProblems } from "@/lib/problems";
import { usePermission } from "@/lib/session";
import { useShortcut } from "@/lib/shortcuts";
import { useAssetColumns } from "../columns";
import { ActionDialogs } from "./action-dialogs";
import { BulkBar } from "./bulk-bar";
import { restoreAssets } from "./delete-dialog";
import type { ListSelection } from "./list-selection";
import type { ActionKind, OpenAction } from "./targets";
import { toTsv } from "./tsv";
import { useOffline } from "./use-offline";

/** What can be done with the selected assets of the list, or with the one of the cursor: the bar, its keys, its dialogs. */
export function ListActions({ selection }: { selection: ListSelection }) {
  const { t } = useTranslation(["asset-actions", "assets"]);
  const navigate = useNavigate();
  const problems = useProblems();
  const isOffline = useOffline();
  const canAssign = usePermission("assets:assign");
  const canWrite = usePermission("assets:write");
  const { shown } = useAssetColumns();
  const { targets, clear } = selection;
  const [action, setAction] = useState<OpenAction>();
  const [pending, setPending] = useState<"matching" | "restore">();
  const hasSelection = selection.count > 0;
  const isDeleted = targets.assets.length > 0 && targets.assets.every((asset) => asset.deleted_at !== null);
  const group = t("assets:title");

  const open = (kind: ActionKind) => {
    const [only] = targets.ids;
    if (kind === "edit" && targets.count === 1 && only !== undefined) {
      void navigate({ to: "/assets/$assetId/edit", params: { assetId: only } });
    } else setAction({ kind, targets });
  };
  const isPossible = targets.count > 0 && !isDeleted && !isOffline;
  const key = (keys: string, kind: ActionKind, isAllowed: boolean) => ({
    keys,
    label: t(`name.${kind}`),
    group,
    isDisabled: !isPossible || !isAllowed,
  });
  useShortcut(key("KeyO", "check-out", canAssign), () => open("check-out"));
  useShortcut(key("KeyI", "check-in", canAssign), () => open("check-in"));
  useShortcut(key("KeyT", "transfer", canAssign), () => open("transfer"));
  useShortcut(key("KeyE", "edit", canWrite), () => open("edit"));
  useShortcut({ keys: "Escape", label: t("bulk.clear"), group, isDisabled: !hasSelection }, clear);

  const text = () => toTsv(shown, targets.assets);
  const copied = () => showToast(t("done.copied", { count: targets.assets.length }));
  const copy = async () => {
    if (await copyText(text())) copied();
    else showErrorToast(t("bulk.copyFailed"));
  };
  useCopyEvent(hasSelection, () => {
    copied();
    return text();
  });

  const selectMatching = async () => {
    setPending("matching");
    try {
      await selection.selectMatching();
    } catch (error) {
      showErrorToast(problems.text(error));
    } finally {
      setPending(undefined);
    }
  };
  const restore = async () => {
    setPending("restore");
    if (await restoreAssets(targets, problems)) {
      showToast(t("done.restore", { count: targets.count }));
      clear();
    }
    setPending(undefined);
  };
  return (
    <>
      {hasSelection && (
        <BulkBar
          selected={selection}
          isDeleted={isDeleted}
          canAssign={canAssign}
          canWrite={canWrite}
          isOffline={isOffline}
          pending={pending}
          onAction={open}
          onRestore={() => void restore()}
          onCopy={() => void copy()}
          onSelectMatching={() => void selectMatching()}
          onClear={clear}
        />
      )}
      <ActionDialogs
        action={action}
        onClose={() => setAction(undefined)}
        onDone={(refused) => hasSelection && selection.keep(refused.map(({ id }) => id))}
      />
    </>
  );
}

/** Give the browser's copy command a text, unless text of the page is selected or the focus is in a field. */
function useCopyEvent(isEnabled: boolean, read: () => string): void {
  useEffect(() => {
    if (!isEnabled) return;
    const write = (event: ClipboardEvent) => {
      const isField =
        event.target instanceof Element && event.target.closest("input:not([type=checkbox]), textarea");
      if (isField || getSelection()?.isCollapsed === false) return;
      event.preventDefault();
      event.clipboardData?.setData("text/plain", read());
    };
    document.addEventListener("copy", write);
    return () => document.removeEventListener("copy", write);
  });
}

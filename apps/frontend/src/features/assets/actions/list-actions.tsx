import type { Asset } from "@sams/api-client";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyText } from "@/components/ui/copy-text";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { useProblems } from "@/lib/problems";
import type { SearchParams } from "@/lib/search-params";
import { usePermission } from "@/lib/session";
import { useShortcut } from "@/lib/shortcuts";
import { useFormat } from "@/lib/use-format";
import { useAssetColumns } from "../columns";
import { ActionDialogs } from "./action-dialogs";
import { BulkBar } from "./bulk-bar";
import { restoreAssets } from "./delete-dialog";
import { MAX_SELECTED, matchingAssets } from "./matching-assets";
import type { ActionKind, OpenAction } from "./targets";
import { toTsv } from "./tsv";
import { useOffline } from "./use-offline";
import { useSelectedAssets } from "./use-selected-assets";

interface ListActionsProps {
  rows: readonly Asset[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  cursorId: string | undefined;
  /** The filters of the list. */
  search: SearchParams;
}

/** What can be done with the selected assets of the list, or with the one of the cursor: the bar, its keys, its dialogs. */
export function ListActions({ rows, selected, onSelect, cursorId, search }: ListActionsProps) {
  const { t } = useTranslation(["asset-actions", "assets"]);
  const navigate = useNavigate();
  const format = useFormat();
  const problems = useProblems();
  const isOffline = useOffline();
  const canAssign = usePermission("assets:assign");
  const canWrite = usePermission("assets:write");
  const { shown } = useAssetColumns();
  const { targets, remember } = useSelectedAssets(rows, selected, cursorId);
  const [action, setAction] = useState<OpenAction>();
  const [pending, setPending] = useState<"matching" | "restore">();
  const hasSelection = selected.size > 0;
  const isDeleted = targets.assets.length > 0 && targets.assets.every((asset) => asset.deleted_at !== null);
  const group = t("assets:title");

  const open = (kind: ActionKind) => {
    const [only] = targets.ids;
    if (kind === "edit" && targets.ids.length === 1 && only !== undefined) {
      void navigate({ to: "/assets/$assetId/edit", params: { assetId: only } });
    } else setAction({ kind, targets });
  };
  const isPossible = targets.ids.length > 0 && !isDeleted && !isOffline;
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
  const clear = () => onSelect(new Set());
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
      const matching = await matchingAssets(search);
      if (matching === undefined) showErrorToast(t("bulk.tooMany", { limit: format.count(MAX_SELECTED) }));
      else {
        remember(matching);
        onSelect(new Set([...selected, ...matching.map(({ id }) => id)]));
      }
    } catch (error) {
      showErrorToast(problems.text(error));
    } finally {
      setPending(undefined);
    }
  };
  const restore = async () => {
    setPending("restore");
    if (await restoreAssets(targets.ids, problems)) {
      showToast(t("done.restore", { count: targets.ids.length }));
      clear();
    }
    setPending(undefined);
  };
  return (
    <>
      {hasSelection && (
        <BulkBar
          count={selected.size}
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
        onDone={(refused) => hasSelection && onSelect(new Set(refused.map(({ id }) => id)))}
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

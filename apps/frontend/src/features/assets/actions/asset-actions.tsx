import type { Asset } from "@sams/api-client";
import { useNavigate } from "@tanstack/react-router";
import {
  ArrowDownLeft,
  ArrowRightLeft,
  ArrowUpRight,
  Copy,
  Ellipsis,
  Pencil,
  Trash2,
  Undo2,
} from "lucide-react";
import { createContext, useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";
import { useProblems } from "@/lib/problems";
import { usePermission } from "@/lib/session";
import { useShortcut } from "@/lib/shortcuts";
import { ActionDialogs } from "./action-dialogs";
import { restoreAssets } from "./delete-dialog";
import { type ActionKind, type OpenAction, targetOf } from "./targets";
import { useOffline } from "./use-offline";

/** True beside a list, whose own keys act on its selection. */
export const BesideList = createContext(false);

/** What can be done with an asset: the likely action first, rare ones in a menu. */
export function AssetActions({ asset }: { asset: Asset }) {
  const { t } = useTranslation(["asset-actions", "common"]);
  const navigate = useNavigate();
  const problems = useProblems();
  const canAssign = usePermission("assets:assign");
  const canWrite = usePermission("assets:write");
  const isOffline = useOffline();
  const isBesideList = useContext(BesideList);
  const [action, setAction] = useState<OpenAction>();
  const [isRestoring, setRestoring] = useState(false);
  const open = (kind: ActionKind) => setAction({ kind, targets: targetOf(asset) });
  const edit = () => void navigate({ to: "/assets/$assetId/edit", params: { assetId: asset.id } });
  const isHeld = asset.holder !== null;
  const isDeleted = asset.deleted_at !== null;

  const key = (keys: string, label: string, isPossible: boolean) => ({
    keys,
    label,
    group: t("group"),
    isDisabled: isBesideList || isDeleted || isOffline || !isPossible,
  });
  useShortcut(key("KeyO", t("name.check-out"), canAssign && !isHeld), () => open("check-out"));
  useShortcut(key("KeyI", t("name.check-in"), canAssign && isHeld), () => open("check-in"));
  useShortcut(key("KeyT", t("name.transfer"), canAssign && isHeld), () => open("transfer"));
  useShortcut(key("KeyE", t("name.edit"), canWrite), edit);

  const restore = async () => {
    setRestoring(true);
    if (await restoreAssets(targetOf(asset), problems)) showToast(t("done.restore", { count: 1 }));
    setRestoring(false);
  };
  if (isDeleted) {
    return canWrite ? (
      <Button
        variant="primary"
        icon={Undo2}
        isPending={isRestoring}
        isDisabled={isOffline}
        onPress={() => void restore()}
      >
        {t("name.restore")}
      </Button>
    ) : null;
  }
  return (
    <>
      {canAssign && !isHeld && (
        <Button
          variant="primary"
          icon={ArrowUpRight}
          isDisabled={isOffline}
          onPress={() => open("check-out")}
        >
          {t("name.check-out")}
        </Button>
      )}
      {canAssign && isHeld && (
        <>
          <Button
            variant="primary"
            icon={ArrowDownLeft}
            isDisabled={isOffline}
            onPress={() => open("check-in")}
          >
            {t("name.check-in")}
          </Button>
          <Button icon={ArrowRightLeft} isDisabled={isOffline} onPress={() => open("transfer")}>
            {t("name.transfer")}
          </Button>
        </>
      )}
      {canWrite && (
        <>
          <Button icon={Pencil} onPress={edit}>
            {t("name.edit")}
          </Button>
          <Menu
            label={t("more")}
            trigger={<IconButton icon={Ellipsis} label={t("more")} />}
            placement="bottom end"
            groups={[
              {
                id: "copy",
                items: [
                  {
                    id: "copy",
                    name: t("name.copy"),
                    icon: Copy,
                    onAction: () => void navigate({ to: "/assets/new", search: { copy_of: asset.id } }),
                  },
                ],
              },
              {
                id: "delete",
                items: [
                  {
                    id: "delete",
                    name: t("name.delete"),
                    icon: Trash2,
                    isDanger: true,
                    isDisabled: isOffline,
                    onAction: () => open("delete"),
                  },
                ],
              },
            ]}
          />
        </>
      )}
      <ActionDialogs action={action} onClose={() => setAction(undefined)} />
    </>
  );
}

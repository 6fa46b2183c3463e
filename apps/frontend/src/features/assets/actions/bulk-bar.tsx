import {
  ArrowDownLeft,
  ArrowRightLeft,
  ArrowUpRight,
  Copy,
  Ellipsis,
  type LucideIcon,
  Pencil,
  Tag,
  Trash2,
  Undo2,
  X,
} from "lucide-react";
import { Button, Toolbar } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Kbd } from "@/components/ui/kbd";
import { Menu } from "@/components/ui/menu";
import type { ActionKind } from "./targets";
import { useCounted } from "./use-counted";

interface BulkBarProps {
  /** How many assets are selected. */
  selected: { count: number; isExact: boolean };
  /** Deleted assets can only be restored. */
  isDeleted: boolean;
  canAssign: boolean;
  canWrite: boolean;
  isOffline: boolean;
  pending: "matching" | "restore" | undefined;
  onAction: (kind: ActionKind) => void;
  onRestore: () => void;
  onCopy: () => void;
  onSelectMatching: () => void;
  onClear: () => void;
}

/** The bar over the end of the list while assets are selected. */
export function BulkBar(props: BulkBarProps) {
  const { t } = useTranslation(["asset-actions", "common"]);
  const counted = useCounted(props.selected);
  const { isDeleted, canAssign, canWrite, isOffline, pending, onAction } = props;
  const button = (kind: ActionKind, icon: LucideIcon, shortcut: string) => (
    <BarButton icon={icon} shortcut={shortcut} isDisabled={isOffline} onPress={() => onAction(kind)}>
      {t(`name.${kind}`)}
    </BarButton>
  );
  const remove = {
    id: "delete",
    name: t("name.delete"),
    icon: Trash2,
    isDanger: true,
    isDisabled: isOffline,
    onAction: () => onAction("delete"),
  };
  const tag = {
    id: "tag",
    name: t("name.tag"),
    icon: Tag,
    isDisabled: isOffline,
    onAction: () => onAction("tag"),
  };
  return (
    <Toolbar className="bulk" aria-label={t("bulk.toolbar")}>
      <span className="count-number" role="status">
        {t("bulk.selected", counted)}
      </span>
      <span className="sep" />
      {isDeleted && canWrite && (
        <BarButton
          icon={Undo2}
          isDisabled={isOffline || pending !== undefined}
          isPending={pending === "restore"}
          onPress={props.onRestore}
        >
          {t("name.restore")}
        </BarButton>
      )}
      {!isDeleted && canAssign && (
        <>
          {button("check-out", ArrowUpRight, "O")}
          {button("check-in", ArrowDownLeft, "I")}
          {button("transfer", ArrowRightLeft, "T")}
        </>
      )}
      {!isDeleted && canWrite && button("edit", Pencil, "E")}
      <Menu
        label={t("more")}
        placement="top"
        trigger={
          <Button aria-label={t("more")}>
            <Ellipsis className="icon" aria-hidden />
          </Button>
        }
        groups={[
          {
            id: "copy",
            items: [{ id: "copy", name: t("bulk.copy"), icon: Copy, shortcut: "⌘C", onAction: props.onCopy }],
          },
          { id: "tag", items: isDeleted || !canWrite ? [] : [tag] },
          { id: "delete", items: isDeleted || !canWrite ? [] : [remove] },
        ]}
      />
      <span className="sep" />
      <Button isDisabled={isOffline || pending !== undefined} onPress={props.onSelectMatching}>
        {pending === "matching" ? t("bulk.selecting") : t("bulk.selectMatching")}
      </Button>
      <Button aria-label={t("bulk.clear")} onPress={props.onClear}>
        <X className="icon" aria-hidden />
      </Button>
    </Toolbar>
  );
}

interface BarButtonProps {
  icon: LucideIcon;
  shortcut?: string;
  isDisabled: boolean;
  isPending?: boolean;
  onPress: () => void;
  children: string;
}

function BarButton({ icon: Icon, shortcut, isPending, children, ...props }: BarButtonProps) {
  return (
    <Button {...props}>
      {isPending ? <span className="spinner" aria-hidden /> : <Icon className="icon" aria-hidden />}
      {children}
      {shortcut && (
        <span aria-hidden>
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </Button>
  );
}

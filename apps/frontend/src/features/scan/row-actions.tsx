import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { judge, type ScanEntry } from "./scan-list";
import type { Scanner } from "./use-scanner";

interface RowActionsProps {
  entry: ScanEntry;
  scanner: Scanner;
  size: "small" | "tiny";
  /** Put the code into the field, to be corrected. */
  onCorrect: (entry: ScanEntry) => void;
  onRemove: (entry: ScanEntry) => void;
}

/** The next thing to do about a scanned label, and taking it out of the list. */
export function RowActions({ entry, scanner, size, onCorrect, onRemove }: RowActionsProps) {
  const { t } = useTranslation("scan");
  const { mode } = scanner;
  const needsAttention = judge(entry, mode) === "attention";
  const wasTransferRefused = entry.isTransfer === true && entry.refusal !== undefined;
  const canTransfer = mode === "check-out" && entry.asset?.holder && !wasTransferRefused;
  const change = (isTransfer: boolean) =>
    scanner.change(entry.key, ({ refusal: _refusal, ...each }) => ({
      ...each,
      ...(isTransfer && { isTransfer }),
    }));
  return (
    <span className="row justify-end gap-1">
      {entry.candidates !== undefined && <Candidates entry={entry} scanner={scanner} size={size} />}
      {entry.problem !== undefined && (
        <Button size={size} onPress={() => onCorrect(entry)}>
          {t("action.correct")}
        </Button>
      )}
      {needsAttention && canTransfer && (
        <Button size={size} onPress={() => change(true)}>
          {t("action.transfer")}
        </Button>
      )}
      {needsAttention && !canTransfer && entry.refusal?.mode === mode && (
        <Button size={size} onPress={() => change(false)}>
          {t("action.again")}
        </Button>
      )}
      <IconButton
        icon={X}
        size={size}
        label={t("action.remove", { code: entry.code })}
        onPress={() => onRemove(entry)}
      />
    </span>
  );
}

/** Asks which of several assets a label means. */
function Candidates({ entry, scanner, size }: Pick<RowActionsProps, "entry" | "scanner" | "size">) {
  const { t } = useTranslation("scan");
  const items = (entry.candidates ?? []).map(({ id, asset_tag, name }) => ({
    id,
    name: `${asset_tag} · ${name}`,
    onAction: () => void scanner.choose(entry, id),
  }));
  return (
    <Menu
      label={t("action.chooseFor", { code: entry.code })}
      trigger={<Button size={size}>{t("action.choose")}</Button>}
      groups={[{ id: "candidates", items }]}
      placement="bottom end"
    />
  );
}

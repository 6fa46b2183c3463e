import { useState } from "react";
import { useTranslation } from "react-i18next";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { useOfflineReason } from "@/lib/connection";
import { countVerdicts } from "./scan-list";
import { EMPTY_TARGET } from "./scan-store";
import { useHandOver } from "./use-hand-over";
import type { Scanner } from "./use-scanner";

/** The action of the page: check out or check in what is ready. `askForHolder` shows where the holder is chosen. */
export function useSubmit(scanner: Scanner, askForHolder: () => void) {
  const { t } = useTranslation("scan");
  const offlineReason = useOfflineReason();
  const handOver = useHandOver(scanner);
  const [isHolderMissing, setHolderMissing] = useState(false);
  const { mode, target } = scanner;
  const isCheckOut = mode === "check-out";
  const count = countVerdicts(scanner.entries, mode).ready;
  const receiver = target.type === "user" ? "user" : "place";
  const holder = target.holder?.name ?? "";

  const doneText = (done: number) =>
    isCheckOut
      ? t(`submit.checkedOut.${receiver}`, { count: done, holder })
      : t("submit.checkedIn", { count: done });

  const submit = async () => {
    if (count === 0 || offlineReason !== undefined || handOver.isPending) return;
    if (isCheckOut && target.holder === null) {
      setHolderMissing(true);
      askForHolder();
      return;
    }
    const { done, refused, failed } = await handOver.run();
    if (failed) askForHolder();
    if (done > 0) {
      const kept = refused > 0 ? `. ${t("submit.kept", { count: refused })}` : "";
      showToast(`${doneText(done)}${kept}`);
      // The next trolley goes to somebody else.
      if (refused === 0 && !failed) scanner.setTarget({ ...EMPTY_TARGET, type: target.type });
    } else if (refused > 0) showErrorToast(t("submit.noneDone", { count: refused }));
  };

  const label = () => {
    if (!isCheckOut) return t("submit.checkIn", { count });
    return target.holder === null
      ? t("submit.checkOut", { count })
      : t(`submit.checkOutTo.${receiver}`, { count, holder });
  };

  return {
    submit,
    label: label(),
    shortLabel: t(isCheckOut ? "submit.checkOut" : "submit.checkIn", { count }),
    disabledReason: count === 0 ? t(isCheckOut ? "submit.nothing" : "submit.nothingIn") : offlineReason,
    isPending: handOver.isPending,
    error: handOver.error,
    isHolderMissing,
    onTargetChange: () => {
      setHolderMissing(false);
      handOver.clearError();
    },
  };
}

import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { useProblems } from "@/lib/problems";
import type { Refusal } from "./batch";
import { BatchProgress, RefusedAssets } from "./batch-outcome";
import { TargetSummary } from "./target-summary";
import type { Targets } from "./targets";
import type { Batch } from "./use-batch";
import { useOffline } from "./use-offline";

const FORM = "asset-action";

/** What every dialog of an action on assets takes. */
export interface ActionDialogProps {
  targets: Targets;
  isOpen: boolean;
  onClose: () => void;
  /** Called with what could not be done; refused assets stay selected. */
  onDone: (refused: readonly Refusal[]) => void;
}

interface BatchDialogProps {
  title: string;
  submitLabel: string;
  targets: Targets;
  isOpen: boolean;
  onClose: () => void;
  batch: Batch;
  onSubmit: () => void;
  /** Not now, although the form could be sent. */
  isBlocked?: boolean;
  isDestroying?: boolean;
  isWide?: boolean;
  onTransfer?: (ids: readonly string[]) => void;
  children: ReactNode;
}

/** The dialog of an action: its form, then how far it is, then which assets were refused and why. */
export function BatchDialog(props: BatchDialogProps) {
  const { t } = useTranslation("common");
  const { targets, batch, onClose, isOpen } = props;
  const problems = useProblems();
  const isOffline = useOffline();
  const fieldProblems = useMemo(() => problems.fields(batch.error), [problems, batch.error]);
  const isRunning = batch.handled !== null;
  const hasList = batch.refused.length > 0 && batch.error === undefined && !isRunning;
  const submit = () => {
    if (!isRunning && !isOffline && !props.isBlocked) props.onSubmit();
  };
  return (
    <Dialog
      title={props.title}
      isOpen={isOpen}
      onClose={onClose}
      kind={props.isDestroying ? "alert" : "modal"}
      isWide={props.isWide}
      actions={
        hasList ? (
          <Button variant="primary" onPress={onClose}>
            {t("action.close")}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{t("action.cancel")}</Button>
            <Button
              variant={props.isDestroying ? "danger" : "primary"}
              type="submit"
              form={FORM}
              shortcut="⌘↵"
              autoFocus={props.isDestroying}
              isPending={isRunning}
              isDisabled={isOffline || props.isBlocked}
            >
              {props.submitLabel}
            </Button>
          </>
        )
      }
    >
      {hasList ? (
        <RefusedAssets
          refused={batch.refused}
          refusedCount={batch.refusedCount}
          assets={targets.assets}
          onTransfer={props.onTransfer}
        />
      ) : (
        <Form id={FORM} className="stack gap-4" validationErrors={fieldProblems} onSubmit={submit}>
          <TargetSummary targets={targets} />
          {props.children}
          <BatchProgress handled={batch.handled} total={targets.count} />
        </Form>
      )}
    </Dialog>
  );
}

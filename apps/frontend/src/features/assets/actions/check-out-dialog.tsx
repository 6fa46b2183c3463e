import { isProblem } from "@sams/api-client";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { showToast } from "@/components/ui/toast";
import { useProblems } from "@/lib/problems";
import { useFormat } from "@/lib/use-format";
import { type ActionDialogProps, BatchDialog } from "./batch-dialog";
import { CheckOutFields } from "./check-out-fields";
import { emptyCheckOut, toCheckOut } from "./check-out-values";
import { RefusalNote } from "./refusal-note";
import { targetsOf } from "./targets";
import { useBatch } from "./use-batch";
import { useActionText } from "./use-counted";

interface CheckOutDialogProps extends ActionDialogProps {
  /** `transfer` for assets that have a holder already. */
  kind: "check-out" | "transfer";
}

/** Hands assets out to a person, a location or another asset, or over to another holder. */
export function CheckOutDialog({ kind: initialKind, targets, isOpen, onClose, onDone }: CheckOutDialogProps) {
  const { t } = useTranslation("asset-actions");
  const { timeZone } = useFormat();
  const problems = useProblems();
  const batch = useBatch();
  const [kind, setKind] = useState(initialKind);
  const [left, setLeft] = useState(targets);
  const [values, setValues] = useState(emptyCheckOut);
  const [isHolderMissing, setHolderMissing] = useState(false);

  const submit = async (nextKind = kind, nextTargets = left) => {
    const holder = values.holder.item;
    setHolderMissing(holder === null);
    if (holder === null) return;
    const result = await batch.run(nextTargets, { kind: nextKind, data: toCheckOut(values, timeZone) });
    if (result === undefined) return;
    if (result.doneCount > 0) {
      const type = values.holder.type === "user" ? "user" : "place";
      showToast(t(`done.${nextKind}.${type}`, { count: result.doneCount, holder: holder.name }));
    }
    onDone(result.refused);
    if (result.refused.length === 0) onClose();
  };
  const transfer = (refusedIds: readonly string[]) => {
    setKind("transfer");
    const refused = targetsOf(
      refusedIds,
      targets.assets.filter(({ id }) => refusedIds.includes(id)),
    );
    setLeft(refused);
    if (values.holder.item === null) batch.reset();
    else void submit("transfer", refused);
  };
  const text = useActionText(kind, left);
  return (
    <BatchDialog
      title={text.title}
      submitLabel={text.submit}
      targets={left}
      isOpen={isOpen}
      onClose={onClose}
      batch={batch}
      onSubmit={() => void submit()}
      isBlocked={isProblem(batch.error, "asset_unavailable")}
      onTransfer={transfer}
    >
      <RefusalNote
        error={batch.error}
        asset={left.count === 1 ? left.assets[0] : undefined}
        dueOn={values.dueOn}
        onTransfer={() => transfer(left.ids)}
        onDueOn={(dueOn) => {
          setValues({ ...values, dueOn });
          batch.reset();
        }}
      />
      <CheckOutFields
        values={values}
        onChange={(changes) => {
          setValues({ ...values, ...changes });
          if ("holder" in changes) setHolderMissing(false);
        }}
        problems={problems.fields(batch.error)}
        holderProblem={isHolderMissing ? t("holder.missing") : undefined}
      />
    </BatchDialog>
  );
}

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
import { useBatch } from "./use-batch";

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
  const [ids, setIds] = useState(targets.ids);
  const [values, setValues] = useState(emptyCheckOut);
  const [isHolderMissing, setHolderMissing] = useState(false);

  const submit = async (nextKind = kind, nextIds = ids) => {
    const holder = values.holder.item;
    setHolderMissing(holder === null);
    if (holder === null) return;
    const result = await batch.run(nextIds, { kind: nextKind, data: toCheckOut(values, timeZone) });
    if (result === undefined) return;
    if (result.done.length > 0) {
      const type = values.holder.type === "user" ? "user" : "place";
      showToast(t(`done.${nextKind}.${type}`, { count: result.done.length, holder: holder.name }));
    }
    onDone(result.refused);
    if (result.refused.length === 0) onClose();
  };
  const transfer = (refusedIds: readonly string[]) => {
    setKind("transfer");
    setIds(refusedIds);
    if (values.holder.item === null) batch.reset();
    else void submit("transfer", refusedIds);
  };
  const count = ids.length;
  return (
    <BatchDialog
      title={t(`title.${kind}`, { count })}
      submitLabel={t(`submit.${kind}`, { count })}
      targets={targets}
      isOpen={isOpen}
      onClose={onClose}
      batch={batch}
      onSubmit={() => void submit()}
      isBlocked={isProblem(batch.error, "asset_unavailable")}
      onTransfer={transfer}
    >
      <RefusalNote
        error={batch.error}
        asset={targets.assets[0]}
        dueOn={values.dueOn}
        onTransfer={() => transfer(ids)}
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

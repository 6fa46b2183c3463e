import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { type Choice, ComboBox } from "@/components/ui/combo-box";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { Note } from "@/components/ui/note";
import { TextField } from "@/components/ui/text-field";
import { sams } from "@/lib/api";
import { useIdempotencyKey } from "@/lib/idempotency";
import { useProblems } from "@/lib/problems";
import { queryClient } from "@/lib/query-client";
import { searchReferences } from "@/lib/references";
import type { CreatableType } from "./asset-field";

const FORM = "create-reference";
/** The id of a manufacturer that is created together with its model. */
const NEW = "new";

interface CreateReferenceDialogProps {
  /** What is created, with the name that was typed; undefined closes the dialog. */
  creating: { type: CreatableType; name: string } | undefined;
  /** The category of the asset, which a new model gets too. */
  category: Choice | null;
  onClose: () => void;
  onCreated: (type: CreatableType, item: Choice) => void;
}

/** Creates a category, model, location or supplier with the little that it needs. */
export function CreateReferenceDialog({
  creating,
  category,
  onClose,
  onCreated,
}: CreateReferenceDialogProps) {
  const { t } = useTranslation(["asset-form", "common"]);
  const problems = useProblems();
  const keyOf = useIdempotencyKey();
  const [type, setType] = useState<CreatableType>("model");
  const [name, setName] = useState("");
  const [code, setCode] = useState("");
  const [manufacturer, setManufacturer] = useState<Choice | null>(null);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const fieldProblems = useMemo(() => problems.fields(error), [problems, error]);
  useEffect(() => {
    if (creating === undefined) return;
    setType(creating.type);
    setName(creating.name);
    setCode("");
    setManufacturer(null);
    setError(undefined);
  }, [creating]);

  /** A manufacturer that was typed is created once, also when the model is refused afterwards. */
  const createdManufacturer = async () => {
    if (manufacturer?.id !== NEW) return manufacturer;
    const body = { name: manufacturer.name };
    const { data } = await sams.POST("/api/v1/manufacturers", { body });
    const created = { id: data.id, name: data.name };
    setManufacturer(created);
    return created;
  };
  const post = async (): Promise<{ id: string; name: string }> => {
    const params = (body: unknown) => ({ header: { "Idempotency-Key": keyOf([type, body]) } });
    switch (type) {
      case "category": {
        const body = { name, code };
        return (await sams.POST("/api/v1/categories", { params: params(body), body })).data;
      }
      case "location": {
        const body = { name, code: code.trim() || null };
        return (await sams.POST("/api/v1/locations", { params: params(body), body })).data;
      }
      case "supplier":
        return (await sams.POST("/api/v1/suppliers", { params: params({ name }), body: { name } })).data;
      case "model": {
        const body = {
          name,
          category_id: category?.id ?? null,
          manufacturer_id: (await createdManufacturer())?.id ?? null,
        };
        return (await sams.POST("/api/v1/asset-models", { params: params(body), body })).data;
      }
    }
  };
  const submit = async () => {
    if (isPending) return;
    setPending(true);
    setError(undefined);
    try {
      const created = await post();
      keyOf.renew();
      void queryClient.invalidateQueries({ queryKey: [type] });
      onCreated(type, { id: created.id, name: created.name });
      onClose();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      title={t(`create.${type}`)}
      isOpen={creating !== undefined}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("common:action.cancel")}</Button>
          <Button variant="primary" type="submit" form={FORM} isPending={isPending}>
            {t("create.submit")}
          </Button>
        </>
      }
    >
      <Form id={FORM} className="stack gap-4" validationErrors={fieldProblems} onSubmit={() => void submit()}>
        {error !== undefined && Object.keys(fieldProblems).length === 0 && (
          <Note tone="danger">{problems.text(error)}</Note>
        )}
        <TextField label={t("field.name")} name="name" value={name} onChange={setName} autoFocus />
        {(type === "category" || type === "location") && (
          <TextField
            label={t("create.code")}
            name="code"
            isOptional={type === "location"}
            hint={t(`create.codeHint.${type}`)}
            value={code}
            onChange={setCode}
          />
        )}
        {type === "model" && (
          <ComboBox
            label={t("create.manufacturer")}
            isOptional
            name="manufacturer_id"
            value={manufacturer}
            onChange={setManufacturer}
            load={(query, signal) => searchReferences("manufacturer", query, signal)}
            onCreate={(typed) => typed && setManufacturer({ id: NEW, name: typed })}
          />
        )}
      </Form>
    </Dialog>
  );
}

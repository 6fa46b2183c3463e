import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { showToast } from "@/components/ui/toast";
import { useDraft } from "@/lib/drafts";
import { useProblems } from "@/lib/problems";
import { type AssetValues, changedFields } from "./values";

/** What is kept of a form on the device: what it started from, and what was entered. */
interface StoredForm<Origin> {
  origin: Origin;
  values: AssetValues;
}

/**
 * Keep the values of an asset form with their draft.
 *
 * `origin` is what the form started from: a draft goes on from its own origin, so that changes made meanwhile by others
 * are noticed when it is saved.
 */
export function useAssetForm<Origin>(
  name: string,
  freshOrigin: Origin,
  valuesOf: (origin: Origin) => AssetValues,
) {
  const { t } = useTranslation("asset-form");
  const problemTexts = useProblems();
  const draft = useDraft<StoredForm<Origin>>(name);
  const [origin, setOrigin] = useState(draft.initial?.origin ?? freshOrigin);
  const [values, setValues] = useState(draft.initial?.values ?? valuesOf(freshOrigin));
  const [untouched, setUntouched] = useState(() => valuesOf(origin));
  const [isDraft, setDraft] = useState(draft.initial !== undefined);
  const [error, setError] = useState<unknown>();
  const [isSaving, setSaving] = useState(false);
  const problems = useMemo(() => problemTexts.fields(error), [problemTexts, error]);
  const isChanged = changedFields(untouched, values).length > 0;
  const left = useRef({ isChanged, text: "" });
  left.current = { isChanged, text: t("draft.kept") };
  useEffect(
    () => () => {
      if (left.current.isChanged) showToast(left.current.text);
    },
    [],
  );

  /** Start again from an origin, such as the asset as it is stored now; `entered` is what the user has changed in it. */
  const start = (nextOrigin: Origin, fresh = valuesOf(nextOrigin), entered = fresh) => {
    draft.discard();
    setDraft(false);
    setOrigin(nextOrigin);
    setUntouched(fresh);
    setValues(entered);
    setError(undefined);
    if (entered !== fresh) draft.save({ origin: nextOrigin, values: entered });
  };
  return {
    origin,
    values,
    error,
    /** The problems of the server by field. */
    problems,
    /** One sentence, where no field has a problem. */
    problem: error === undefined || Object.keys(problems).length > 0 ? undefined : problemTexts.text(error),
    isDraft,
    isSaving,
    start,
    change(changes: AssetValues) {
      const next = { ...values, ...changes };
      setValues(next);
      draft.save({ origin, values: next });
    },
    /** Save once at a time; a saved form has no draft any more. */
    async save(call: () => Promise<void>) {
      if (isSaving) return;
      setSaving(true);
      setError(undefined);
      try {
        await call();
        left.current.isChanged = false;
      } catch (thrown) {
        setError(thrown);
      } finally {
        setSaving(false);
      }
    },
    /** Forget the draft, because its content is stored or thrown away. */
    discard() {
      draft.discard();
      left.current.isChanged = false;
    },
  };
}

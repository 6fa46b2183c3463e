import { useState } from "react";
import { useDraft } from "@/lib/drafts";
import { EMPTY_FORM, type RequestForm } from "./request-form";

/** The answers of the second page, kept on this device until the request is sent. */
export function useRequestForm(today: string) {
  const draft = useDraft<RequestForm>("new-request");
  const [form, setForm] = useState(() => startForm(draft.initial, today));
  const change = (changes: Partial<RequestForm>) => {
    const next = { ...form, ...changes };
    setForm(next);
    draft.save(next);
  };
  return { form, change, discard: draft.discard };
}

/** Return the form of a draft; days that have passed are taken out. */
function startForm(draft: RequestForm | undefined, today: string): RequestForm {
  const form = { ...EMPTY_FORM, ...draft };
  return {
    ...form,
    start: form.start !== null && form.start > today ? form.start : null,
    until: form.until !== null && form.until >= today ? form.until : null,
  };
}

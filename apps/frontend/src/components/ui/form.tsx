import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { Form as AriaForm, type FormProps as AriaFormProps } from "react-aria-components";

interface FormProps {
  /** The problems of the server by the `name` of the field; a new object moves the focus to the first of them. */
  validationErrors?: AriaFormProps["validationErrors"];
  onSubmit: () => void;
  "aria-label"?: string;
  id?: string;
  className?: string;
  children: ReactNode;
}

/** The fields that were changed since these problems came. */
interface Corrected {
  of: FormProps["validationErrors"];
  names: readonly string[];
}

/**
 * A form that is sent by its button, by Enter in a line, or by ⌘↵ anywhere in it or its dialog.
 *
 * Problems do not keep it from being sent again: the server decides. What a field cannot read must be corrected first.
 * The problem of a field goes with the next key in it, and not when the field is left: then the buttons below would
 * move away from under the pointer.
 */
export function Form({ validationErrors, onSubmit, children, ...props }: FormProps) {
  const ref = useRef<HTMLFormElement>(null);
  const [corrected, setCorrected] = useState<Corrected>({ of: undefined, names: [] });
  const shownErrors = useMemo(() => {
    const names = corrected.of === validationErrors ? corrected.names : [];
    return Object.fromEntries(
      Object.entries(validationErrors ?? {}).filter(([name]) => !names.includes(name)),
    );
  }, [validationErrors, corrected]);
  useEffect(() => {
    if (validationErrors === undefined || Object.keys(validationErrors).length === 0) return;
    const invalid = "[data-invalid] :is(input, textarea, button), [aria-invalid='true']";
    ref.current?.querySelector<HTMLElement>(invalid)?.focus();
  }, [validationErrors]);
  useEffect(() => {
    const correct = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      const { name } = target;
      if (validationErrors?.[name] === undefined || !ref.current?.contains(target)) return;
      setCorrected(({ of, names }) => ({
        of: validationErrors,
        names: of === validationErrors ? [...names, name] : [name],
      }));
    };
    // On the document, after React has handled the event: a change of state before that would undo the key.
    document.addEventListener("input", correct);
    return () => document.removeEventListener("input", correct);
  }, [validationErrors]);
  useEffect(() => {
    const form = ref.current;
    const submit = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
      if (event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      // A button that has the focus must not be pressed by the same key.
      if (event.target instanceof Element && event.target.closest("button, label")) event.stopPropagation();
      // Fields read what was typed in handlers of the same key.
      setTimeout(() => form?.requestSubmit());
    };
    // Buttons at the end of a dialog stand outside of its form.
    const area = form?.closest<HTMLElement>('[role="dialog"], [role="alertdialog"]') ?? form;
    area?.addEventListener("keydown", submit);
    return () => area?.removeEventListener("keydown", submit);
  }, []);
  return (
    <AriaForm
      {...props}
      ref={ref}
      validationBehavior="aria"
      validationErrors={shownErrors}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        const unreadable = ref.current?.querySelector<HTMLElement>("[data-unreadable] input");
        if (unreadable) unreadable.focus();
        else onSubmit();
      }}
    >
      {children}
    </AriaForm>
  );
}

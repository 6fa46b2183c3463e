import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
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

/**
 * A form that is sent by its button, by Enter in a line, or by ⌘↵ anywhere in it or its dialog.
 *
 * Problems do not keep it from being sent again: the server decides. What a field cannot read must be corrected first.
 */
export function Form({ validationErrors, onSubmit, children, ...props }: FormProps) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (validationErrors === undefined || Object.keys(validationErrors).length === 0) return;
    const invalid = "[data-invalid] :is(input, textarea, button), [aria-invalid='true']";
    ref.current?.querySelector<HTMLElement>(invalid)?.focus();
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
      validationErrors={validationErrors}
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

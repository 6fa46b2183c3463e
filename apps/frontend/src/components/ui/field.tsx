import { CircleAlert } from "lucide-react";
import { type ReactNode, useContext } from "react";
import { FieldError, FieldErrorContext, Label, Text } from "react-aria-components";
import { useTranslation } from "react-i18next";

/** What every field takes besides its value. */
export interface FieldProps {
  label: string;
  /** Keep the label for screen readers only; something else on the screen must say it. */
  isLabelHidden?: boolean;
  /** Say “optional” beside the label. */
  isOptional?: boolean;
  /** Shown below until there is a problem. */
  hint?: ReactNode;
  /** The problem, in place of the hint; the problems of a server come by `name` from React Aria's `Form`. */
  errorMessage?: ReactNode;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  autoFocus?: boolean;
  /** The key of the field in the form's `validationErrors`. */
  name?: string;
}

/** The label of a field, above it. */
export function FieldLabel({
  label,
  isLabelHidden,
  isOptional,
}: Pick<FieldProps, "label" | "isLabelHidden" | "isOptional">) {
  const { t } = useTranslation("ui");
  return (
    <Label className={isLabelHidden ? "sr-only" : "label"}>
      {label}
      {isOptional && <span className="optional"> {t("field.optional")}</span>}
    </Label>
  );
}

/** The hint below a field, or the problem in its place. */
export function FieldHelp({ hint, errorMessage }: Pick<FieldProps, "hint" | "errorMessage">) {
  const validation = useContext(FieldErrorContext);
  if (validation?.isInvalid) {
    return (
      <FieldError className="problem">
        {({ validationErrors }) => (
          <>
            <CircleAlert className="icon" aria-hidden />
            <span>{errorMessage ?? validationErrors.join(" ")}</span>
          </>
        )}
      </FieldError>
    );
  }
  if (!hint) return null;
  return (
    <Text slot="description" className="hint">
      {hint}
    </Text>
  );
}

/** Return whether a problem must mark the field; undefined leaves it to the form's own validation. */
export function isProblemShown(errorMessage: ReactNode): true | undefined {
  return errorMessage ? true : undefined;
}

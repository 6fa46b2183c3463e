import { type FieldProblem, isProblem, NetworkError } from "@sams/api-client";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** What failed, in the words of the reader. */
export interface ProblemTexts {
  /** One sentence for a failed call. */
  text(error: unknown): string;
  /** The problems of a form by the name of their field, such as `serial_number` or `custom_fields.ram_gb`. */
  fields(error: unknown): Record<string, string>;
}

/** Return the texts of failed calls. */
export function useProblems(): ProblemTexts {
  const { t, i18n } = useTranslation("problems");
  return useMemo(() => {
    const isKnown = (key: string) => i18n.exists(key, { ns: "problems" });
    const fieldText = ({ code, message }: FieldProblem) => {
      if (isKnown(`field.${code}`)) return t(`field.${code as "missing"}`);
      if (isKnown(`code.${code}`)) return t(`code.${code as "conflict"}`);
      // The messages of the API are in English.
      return i18n.language === "en" ? `${message}.` : t("field.invalid");
    };
    return {
      text(error) {
        if (error instanceof NetworkError) return t("network");
        if (!isProblem(error)) return t("unexpected");
        const key = `code.${error.code}`;
        return isKnown(key)
          ? t(key as "code.conflict", { seconds: error.retryAfter ?? 60 })
          : t("unexpected");
      },
      fields(error) {
        if (!isProblem(error)) return {};
        return Object.fromEntries(
          error.errors.map((problem) => [fieldName(problem.pointer), fieldText(problem)]),
        );
      },
    };
  }, [t, i18n]);
}

/** Return the name of a form's field from a JSON pointer: `/custom_fields/ram_gb` is `custom_fields.ram_gb`. */
function fieldName(pointer: string): string {
  return pointer.replace(/^\//, "").replaceAll("/", ".");
}

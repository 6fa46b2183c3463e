import { isProblem } from "@sams/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useOfflineReason } from "@/lib/connection";
import { useProblems } from "@/lib/problems";

const EMPTY = { current_password: "", new_password: "" };

/** Change the password; the other sessions end with it. */
export function PasswordForm() {
  const { t } = useTranslation("settings");
  const queryClient = useQueryClient();
  const problems = useProblems();
  const offlineReason = useOfflineReason();
  const [values, setValues] = useState(EMPTY);
  const change = useMutation({
    mutationFn: () => sams.PUT("/api/v1/auth/change-password", { body: values }),
    onSuccess: async () => {
      setValues(EMPTY);
      showToast(t("password.changed"));
      await queryClient.invalidateQueries({ queryKey: ["session"] });
    },
    onError: (error) => {
      if (!isProblem(error) || error.errors.length === 0) showErrorToast(problems.text(error));
    },
  });
  const fieldProblems = usePasswordProblems(change.error);
  const isComplete = values.current_password !== "" && values.new_password !== "";
  return (
    <Form
      className="stack gap-4"
      aria-label={t("password.title")}
      validationErrors={fieldProblems}
      onSubmit={() => {
        if (isComplete && offlineReason === undefined && !change.isPending) change.mutate();
      }}
    >
      <TextField
        label={t("password.current")}
        name="current_password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        value={values.current_password}
        onChange={(current_password) => setValues({ ...values, current_password })}
      />
      <TextField
        label={t("password.new")}
        name="new_password"
        type="password"
        autoComplete="new-password"
        maxLength={200}
        hint={t("password.rule")}
        value={values.new_password}
        onChange={(new_password) => setValues({ ...values, new_password })}
      />
      <div>
        <Button
          type="submit"
          isDisabled={!isComplete}
          disabledReason={offlineReason}
          isPending={change.isPending}
        >
          {t("password.change")}
        </Button>
      </div>
    </Form>
  );
}

/** Return the problems of the two fields in the words of a password. */
function usePasswordProblems(error: unknown): Record<string, string> {
  const { t } = useTranslation("settings");
  return useMemo(() => {
    if (!isProblem(error)) return {};
    const fields = error.errors.map(({ pointer, code }) => {
      if (pointer === "/current_password") return ["current_password", t("password.wrong")];
      return ["new_password", t(code === "validation_error" ? "password.same" : "password.tooShort")];
    });
    return Object.fromEntries(fields);
  }, [error, t]);
}

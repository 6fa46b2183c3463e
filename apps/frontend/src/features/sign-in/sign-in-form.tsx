import { isProblem, NetworkError } from "@sams/api-client";
import { CircleAlert, Eye, EyeOff } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button, FieldError, Form, Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { signIn } from "@/lib/session";

/** E-mail and password; where the e-mail is known already, only the password is asked for. */
export function SignInForm({ email }: { email?: string }) {
  const { t } = useTranslation("sign-in");
  const [isPending, setPending] = useState(false);
  const [isVisible, setVisible] = useState(false);
  const [problem, setProblem] = useState<string>();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setPending(true);
    setProblem(undefined);
    try {
      await signIn(email ?? String(data.get("email")), String(data.get("password")));
    } catch (error) {
      if (isProblem(error, "rate_limited"))
        setProblem(t("tooManyAttempts", { seconds: error.retryAfter ?? 60 }));
      else if (isProblem(error)) setProblem(t("invalidCredentials"));
      else if (error instanceof NetworkError) setProblem(t("unreachable"));
      else throw error;
    } finally {
      setPending(false);
    }
  };

  return (
    <Form className="stack gap-4" onSubmit={(event) => void submit(event)}>
      {email === undefined && (
        <TextField name="email" type="email" autoComplete="username" isRequired autoFocus className="field">
          <Label className="label">{t("email")}</Label>
          <Input className="input" />
          <FieldError className="problem" />
        </TextField>
      )}
      <TextField
        name="password"
        type={isVisible ? "text" : "password"}
        autoComplete="current-password"
        isRequired
        autoFocus={email !== undefined}
        isInvalid={problem !== undefined}
        onChange={() => setProblem(undefined)}
        className="field"
      >
        <Label className="label">{t("password")}</Label>
        <div className="relative">
          <Input className="input pr-10!" />
          <Button
            className="button quiet icon-only small absolute top-0.5 right-0.5"
            aria-label={isVisible ? t("hidePassword") : t("showPassword")}
            onPress={() => setVisible(!isVisible)}
          >
            {isVisible ? <EyeOff className="icon" aria-hidden /> : <Eye className="icon" aria-hidden />}
          </Button>
        </div>
        {problem === undefined ? (
          <FieldError className="problem" />
        ) : (
          <p className="problem" role="alert">
            <CircleAlert className="icon" aria-hidden />
            {problem}
          </p>
        )}
      </TextField>
      <Button type="submit" className="button primary wide" isPending={isPending}>
        {t("signIn")}
      </Button>
    </Form>
  );
}

import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface SignInFormProps {
  lastResult: SubmissionResult<string[]> | undefined;
  /** Where to go afterwards. */
  redirectTo?: string;
}

/** Address and password. */
export function SignInForm({ lastResult, redirectTo }: SignInFormProps) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ email: string; password: string }>({ id: "sign-in", lastResult });
  return (
    <form method="post" action="/login" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
      <TextInput
        field={fields.email}
        label={t("fields.email")}
        type="email"
        autoComplete="username"
        maxLength={254}
        required
      />
      <TextInput
        field={fields.password}
        label={t("fields.password")}
        type="password"
        autoComplete="current-password"
        required
      />
      <FormActions>
        <Button variant="primary">{t("signIn.submit")}</Button>
        <a href="/forgot">{t("signIn.forgot")}</a>
      </FormActions>
    </form>
  );
}

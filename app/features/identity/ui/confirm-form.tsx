import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface ConfirmFormProps {
  token: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The password of the sign-up, and the way out for whoever does not know it: that proves the address too. */
export function ConfirmForm({ token, lastResult }: ConfirmFormProps) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ password: string }>({ id: "confirm", lastResult });
  return (
    <form method="post" action={`/confirm?token=${token}`} id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <input type="hidden" name="token" value={token} />
      <TextInput
        field={fields.password}
        label={t("fields.password")}
        type="password"
        autoComplete="current-password"
        required
      />
      <FormActions>
        <Button variant="primary">{t("confirm.submit")}</Button>
        <a href="/forgot">{t("confirm.forgot")}</a>
      </FormActions>
    </form>
  );
}

import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface NewPasswordFormProps {
  action: string;
  submit: string;
  token: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The password chosen with a link from a mail. */
export function NewPasswordForm({ action, submit, token, lastResult }: NewPasswordFormProps) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ password: string }>({ id: "new-password", lastResult });
  return (
    <form method="post" action={action} id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <input type="hidden" name="token" value={token} />
      <TextInput
        field={fields.password}
        label={t("fields.newPassword")}
        hint={t("fields.passwordHint")}
        type="password"
        autoComplete="new-password"
        required
      />
      <FormActions>
        <Button variant="primary">{submit}</Button>
      </FormActions>
    </form>
  );
}

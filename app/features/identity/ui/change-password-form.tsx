import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

/** The old password and the new one. */
export function ChangePasswordForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ currentPassword: string; password: string }>({
    id: "change-password",
    lastResult,
  });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <TextInput
        field={fields.currentPassword}
        label={t("fields.currentPassword")}
        type="password"
        autoComplete="current-password"
        required
      />
      <TextInput
        field={fields.password}
        label={t("fields.newPassword")}
        hint={t("fields.passwordHint")}
        type="password"
        autoComplete="new-password"
        required
      />
      <FormActions>
        <Button variant="primary">{t("changePassword.submit")}</Button>
      </FormActions>
    </form>
  );
}

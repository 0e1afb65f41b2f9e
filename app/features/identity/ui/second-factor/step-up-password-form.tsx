import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface StepUpPasswordFormProps {
  redirectTo?: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The password once more. */
export function StepUpPasswordForm({ redirectTo, lastResult }: StepUpPasswordFormProps) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ currentPassword: string }>({ id: "step-up-password", lastResult });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <input type="hidden" name="intent" value="password" />
      {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
      <TextInput
        field={fields.currentPassword}
        label={t("stepUp.password")}
        type="password"
        autoComplete="current-password"
        required
      />
      <FormActions>
        <Button variant="primary">{t("stepUp.submit")}</Button>
      </FormActions>
    </form>
  );
}

import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface CheckFormProps {
  lastResult?: SubmissionResult<string[]>;
}

/** Where somebody with a paper in hand types its code. */
export function CheckForm({ lastResult }: CheckFormProps) {
  const { t } = useTranslation("certificates");
  const [form, fields] = useForm<{ code: string }>({ id: "check", lastResult });
  return (
    <form method="post" action="/verify" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <TextInput
        field={fields.code}
        label={t("check.code")}
        hint={t("check.codeHint")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={300}
        required
      />
      <FormActions>
        <Button variant="primary">{t("check.submit")}</Button>
      </FormActions>
    </form>
  );
}

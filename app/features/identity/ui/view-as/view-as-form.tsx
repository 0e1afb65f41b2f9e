import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface ViewAsFormProps {
  userId: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Asks why, and begins. */
export function ViewAsForm({ userId, lastResult }: ViewAsFormProps) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ reason: string }>({ id: "view-as", lastResult });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <input type="hidden" name="userId" value={userId} />
      <TextInput
        field={fields.reason}
        label={t("viewAs.reason")}
        hint={t("viewAs.reasonHint")}
        maxLength={500}
        required
      />
      <FormActions>
        <Button name="intent" value="start">
          {t("viewAs.start")}
        </Button>
        <ButtonLink variant="quiet" href={`/admin/people/${userId}`}>
          {t("viewAs.back")}
        </ButtonLink>
      </FormActions>
    </form>
  );
}

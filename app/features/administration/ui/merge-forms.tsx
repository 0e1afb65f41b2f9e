import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface LastResult {
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Names the other account by its address. */
export function FindAccountForm({ lastResult }: LastResult) {
  const { t } = useTranslation("administration");
  const [form, fields] = useForm<{ email: string }>({ id: "find", lastResult });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <TextInput field={fields.email} label={t("merge.email")} type="email" maxLength={254} required />
      <FormActions>
        <Button name="intent" value="find">
          {t("merge.find")}
        </Button>
      </FormActions>
    </form>
  );
}

interface ConfirmMergeFormProps extends LastResult {
  otherId: string;
  /** Address of the account that goes: what has to be typed. */
  email: string;
}

/** The last step, with the address typed out: it cannot be undone. */
export function ConfirmMergeForm({ otherId, email, lastResult }: ConfirmMergeFormProps) {
  const { t } = useTranslation("administration");
  const [form, fields] = useForm<{ confirmation: string }>({ id: "merge", lastResult });
  return (
    <Section heading={t("merge.confirm")} intro={t("merge.confirmIntro")}>
      <form method="post" id={form.id} noValidate className="stack">
        <FormProblems form={form} />
        <input type="hidden" name="otherId" value={otherId} />
        <TextInput
          field={fields.confirmation}
          label={t("merge.confirmation")}
          hint={t("merge.confirmationHint", { email })}
          autoComplete="off"
          maxLength={254}
          required
        />
        <FormActions>
          <Button variant="danger" name="intent" value="merge">
            {t("merge.submit")}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}

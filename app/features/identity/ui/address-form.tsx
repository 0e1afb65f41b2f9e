import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface AddressFormProps {
  action: string;
  submit: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** An address to send a link to. */
export function AddressForm({ action, submit, lastResult }: AddressFormProps) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ email: string }>({ id: "address", lastResult });
  return (
    <form method="post" action={action} id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <TextInput
        field={fields.email}
        label={t("fields.email")}
        type="email"
        autoComplete="username"
        maxLength={254}
        required
      />
      <FormActions>
        <Button variant="primary">{submit}</Button>
      </FormActions>
    </form>
  );
}

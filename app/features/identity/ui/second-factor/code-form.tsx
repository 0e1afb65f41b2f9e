import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";

interface CodeFormProps {
  /** Tells this form from its neighbours on the page. */
  id: string;
  intent: "code" | "confirm";
  label: string;
  hint: string;
  submit: string;
  /** The one thing to do on its page. */
  primary?: boolean;
  redirectTo?: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** One field for a code, which is never shown again. */
export function CodeForm(props: CodeFormProps) {
  const { id, intent, label, hint, submit, primary, redirectTo, lastResult } = props;
  const [form, fields] = useForm<{ oneTimeCode: string }>({ id, lastResult });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <input type="hidden" name="intent" value={intent} />
      {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
      <TextInput
        field={fields.oneTimeCode}
        label={label}
        hint={hint}
        width="medium"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        required
      />
      <FormActions>
        <Button variant={primary ? "primary" : "secondary"}>{submit}</Button>
      </FormActions>
    </form>
  );
}

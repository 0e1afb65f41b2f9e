import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface PasskeyFormProps {
  /** To make a passkey, or to show one. */
  purpose: "register" | "prove";
  redirectTo?: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/**
 * The button by which a script asks the person's authenticator and sends what it answered; without one the page says
 * so. The script is `app/enhance/passkeys.ts`.
 */
export function PasskeyForm({ purpose, redirectTo, lastResult }: PasskeyFormProps) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ label: string }>({ id: `passkey-${purpose}`, lastResult });
  return (
    <form
      method="post"
      id={form.id}
      noValidate
      className="stack"
      data-passkey={purpose}
      data-question="/second-factor/passkey"
    >
      <FormProblems form={form} />
      <input type="hidden" name="intent" value={purpose === "register" ? "add" : "passkey"} />
      <input type="hidden" name="response" defaultValue="" />
      {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
      {purpose === "register" && (
        <TextInput
          field={fields.label}
          label={t("passkey.label")}
          hint={t("passkey.labelHint")}
          width="medium"
          maxLength={60}
          required
        />
      )}
      <p data-passkey-asleep>{t("passkey.needsScript")}</p>
      <p data-passkey-missing hidden>
        {t("passkey.missing")}
      </p>
      <p data-passkey-failed role="alert" hidden>
        {t("passkey.failed")}
      </p>
      <p data-passkey-start hidden>
        <Button>{t(purpose === "register" ? "passkey.add" : "passkey.use")}</Button>
      </p>
    </form>
  );
}

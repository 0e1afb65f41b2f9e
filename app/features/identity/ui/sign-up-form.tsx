import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import type { SignUpForm as SignUpValues } from "../schema";

/** Name, address and a first password. */
export function SignUpForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation(["identity", "protection"]);
  const [form, fields] = useForm<SignUpValues>({ id: "sign-up", lastResult });
  return (
    <form method="post" action="/signup" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <TextInput
        field={fields.name}
        label={t("fields.name")}
        hint={t("fields.nameHint")}
        autoComplete="name"
        maxLength={120}
        required
      />
      <TextInput
        field={fields.email}
        label={t("fields.email")}
        type="email"
        autoComplete="username"
        maxLength={254}
        required
      />
      <TextInput
        field={fields.password}
        label={t("fields.password")}
        hint={t("fields.passwordHint")}
        type="password"
        autoComplete="new-password"
        required
      />
      <Fold summary={t("protection:signUp.summary")} open={Boolean(fields.alias.initialValue)}>
        <p>{t("protection:signUp.text")}</p>
        <TextInput
          field={fields.alias}
          label={t("protection:signUp.label")}
          hint={t("protection:alias.hint")}
          autoComplete="off"
          maxLength={120}
          optional
        />
      </Fold>
      <FormActions>
        <Button variant="primary">{t("signUp.submit")}</Button>
      </FormActions>
    </form>
  );
}

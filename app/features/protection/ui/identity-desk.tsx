import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface IdentityDeskProps {
  path: string;
  isProtected: boolean;
  /** Opened by this very request; null before. */
  trueName: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** For staff: the form that opens a true name, or the one that puts somebody under protection. */
export function IdentityDesk({ path, isProtected, trueName, lastResult }: IdentityDeskProps) {
  const { t } = useTranslation("protection");
  const [form, fields] = useForm<{ alias: string; reason: string }>({ id: "identity", lastResult });
  if (trueName !== null)
    return (
      <Callout tone="warm" title={t("identity.trueName")}>
        <p data-true-name="">{trueName}</p>
        <p>{t("identity.trueNameText")}</p>
      </Callout>
    );
  return (
    <form method="post" action={path} id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      {!isProtected && (
        <TextInput
          field={fields.alias}
          label={t("identity.alias")}
          hint={t("alias.hint")}
          autoComplete="off"
          maxLength={120}
          width="medium"
          required
        />
      )}
      <TextInput
        field={fields.reason}
        label={t("identity.reason")}
        hint={t("identity.reasonHint")}
        autoComplete="off"
        maxLength={300}
        required
      />
      <FormActions>
        <Button variant="primary" name="intent" value={isProtected ? "view" : "protect"}>
          {isProtected ? t("identity.view") : t("identity.protect")}
        </Button>
      </FormActions>
    </form>
  );
}

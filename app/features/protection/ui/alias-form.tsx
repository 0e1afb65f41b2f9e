import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface AliasFormProps {
  name: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** For whoever is not protected: what an alias does, and the field for it. */
export function AliasForm({ name, lastResult }: AliasFormProps) {
  const { t } = useTranslation("protection");
  const [form, fields] = useForm<{ alias: string }>({ id: "alias", lastResult });
  return (
    <Section first heading={t("alias.heading")} intro={t("alias.intro", { name })}>
      <ul>
        <li>{t("alias.everywhere")}</li>
        <li>{t("alias.sealed")}</li>
        <li>{t("alias.mails")}</li>
        <li>{t("alias.paper")}</li>
        <li>{t("alias.notTexts")}</li>
      </ul>
      <form method="post" action="/account/protection" id={form.id} noValidate className="stack">
        <FormProblems form={form} />
        <TextInput
          field={fields.alias}
          label={t("alias.label")}
          hint={t("alias.hint")}
          autoComplete="off"
          maxLength={120}
          width="medium"
          required
        />
        <FormActions>
          <Button variant="primary" name="intent" value="protect">
            {t("alias.submit")}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}

import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { CheckboxInput, FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface EraseFormProps {
  hasCertificates: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The word, the one wish there is, and the button. */
export function EraseForm({ hasCertificates, lastResult }: EraseFormProps) {
  const { t } = useTranslation("privacy");
  const [form, fields] = useForm<{ word: string; keepCertificates: boolean }>({ id: "erase", lastResult });
  return (
    <Section heading={t("erase.submit")} headingHidden>
      <form method="post" id={form.id} noValidate className="stack">
        <FormProblems form={form} />
        {hasCertificates && (
          <CheckboxInput
            field={fields.keepCertificates}
            label={t("erase.keepCertificates")}
            hint={t("erase.keepCertificatesHint")}
          />
        )}
        <TextInput
          field={fields.word}
          label={t("erase.wordLabel", { word: t("erase.word") })}
          autoComplete="off"
          required
        />
        <FormActions>
          <Button variant="danger">{t("erase.submit")}</Button>
          <ButtonLink href="/account/privacy">{t("erase.back")}</ButtonLink>
        </FormActions>
      </form>
    </Section>
  );
}

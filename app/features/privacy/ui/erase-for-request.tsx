import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { CheckboxInput, FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface EraseForRequestProps {
  hasCertificates: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** For administrators: the reason, what the person wished, the word, and the button. */
export function EraseForRequest({ hasCertificates, lastResult }: EraseForRequestProps) {
  const { t } = useTranslation("privacy");
  const [form, fields] = useForm<{ reason: string; word: string; keepCertificates: boolean }>({
    id: "erase",
    lastResult,
  });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <p>{t("erase.forRequestIntro")}</p>
      <TextInput
        field={fields.reason}
        label={t("erase.reason")}
        hint={t("erase.reasonHint")}
        maxLength={500}
        required
      />
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
        <Button variant="danger">{t("erase.forRequestSubmit")}</Button>
      </FormActions>
    </form>
  );
}

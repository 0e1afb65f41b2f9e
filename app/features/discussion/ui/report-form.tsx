import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { ChoicesInput, FormProblems, TextAreaInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import type { PostPage } from "../queries/get-post.server";
import { REPORT_REASONS } from "../schema";
import { resultFor } from "./result-for";

interface ReportFormProps {
  page: PostPage;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Asks those who look after the discussion to look at somebody else's post. */
export function ReportForm({ page: { canReport, isReported }, lastResult }: ReportFormProps) {
  const { t } = useTranslation("discussion");
  const result = resultFor(lastResult, "report");
  const [form, fields] = useForm<{ reason: string; note: string }>({ id: "report", lastResult: result });
  if (isReported)
    return (
      <Callout tone="plain" title={t("one.reported")}>
        {t("one.reportedText")}
      </Callout>
    );
  if (!canReport && !result) return null;
  return (
    <Section heading={t("one.report")} intro={t("one.reportText")}>
      <form method="post" id={form.id} noValidate className="stack">
        <input type="hidden" name="intent" value="report" />
        <FormProblems form={form} />
        <ChoicesInput
          field={fields.reason}
          type="radio"
          legend={t("one.reason")}
          options={REPORT_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
          required
        />
        <TextAreaInput field={fields.note} label={t("one.note")} hint={t("one.noteHint")} rows={3} optional />
        <FormActions>
          <Button variant="primary">{t("one.reportSubmit")}</Button>
        </FormActions>
      </form>
    </Section>
  );
}

import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { ChoicesInput, FormProblems } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { DECLINE_REASONS } from "../schema";

interface DeclineFormProps {
  allocationId: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Gives a work back, with the reason that fits. */
export function DeclineForm({ allocationId, lastResult }: DeclineFormProps) {
  const { t } = useTranslation("peer-review");
  const [form, fields] = useForm<{ reason: string }>({ id: "decline", lastResult });
  return (
    <form {...getFormProps(form)} method="post" className="stack">
      <FormProblems form={form} />
      <ChoicesInput
        field={fields.reason}
        type="radio"
        legend={t("decline.reason")}
        options={DECLINE_REASONS.map((reason) => ({ value: reason, label: t(`decline.reasons.${reason}`) }))}
      />
      <FormActions>
        <Button variant="danger">{t("decline.submit")}</Button>
        <ButtonLink variant="quiet" href={`/learn/reviews/${allocationId}`}>
          {t("decline.keep")}
        </ButtonLink>
      </FormActions>
    </form>
  );
}

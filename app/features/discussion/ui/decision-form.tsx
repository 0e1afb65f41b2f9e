import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { ChoicesInput, FormProblems, TextAreaInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import type { Case } from "../queries/get-case.server";
import type { DecisionForm as Decision } from "../schema";

interface DecisionFormProps {
  one: Case;
  lastResult: SubmissionResult<string[]> | undefined;
}

const CHOICES = {
  standing: ["hide", "keep"],
  hidden: ["restore"],
  removed: ["keep"],
  left: ["keep"],
} as const satisfies Record<Case["standing"], readonly Decision["decision"][]>;

/** What becomes of a post, with a reason for its author. About the version on this page and no other. */
export function DecisionForm({ one, lastResult }: DecisionFormProps) {
  const { t } = useTranslation("discussion");
  const [form, fields] = useForm<{ decision: string; reason: string }>({ id: "decision", lastResult });
  return (
    <Section heading={t("case.decide")}>
      <form method="post" id={form.id} noValidate className="stack">
        <input type="hidden" name="version" value={one.version} />
        <FormProblems form={form} />
        <ChoicesInput
          field={fields.decision}
          type="radio"
          legend={t("case.choice")}
          options={CHOICES[one.standing].map((value) => ({ value, label: t(`case.choices.${value}`) }))}
          required
        />
        <TextAreaInput
          field={fields.reason}
          label={t("case.reason")}
          hint={t("case.reasonHint")}
          rows={3}
          required
        />
        <FormActions>
          <Button variant="primary">{t("case.submit")}</Button>
        </FormActions>
      </form>
    </Section>
  );
}

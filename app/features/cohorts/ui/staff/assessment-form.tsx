import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { FormProblems, SelectInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { ASSESSABLE } from "../../applications/domain/application-state";
import { CRITERIA, type CriterionKey, MAX_POINTS } from "../../applications/domain/total-score";
import type { StaffApplication } from "../../applications/views";

interface AssessmentFormProps {
  page: StaffApplication;
  lastResult: SubmissionResult<string[]> | undefined;
}

const DESCRIBED = ["5", "3", "1"] as const;
const isDescribed = (points: string): points is (typeof DESCRIBED)[number] =>
  (DESCRIBED as readonly string[]).includes(points);

/** One's own points by the rubric, and the total they make. */
export function AssessmentForm({ page, lastResult }: AssessmentFormProps) {
  const { t } = useTranslation("cohorts");
  const { ownAssessment, application } = page;
  const [form, fields] = useForm<Record<CriterionKey, string>>({
    id: "assessment",
    lastResult,
    defaultValue: Object.fromEntries(
      Object.entries(ownAssessment?.ratings ?? {}).map(([key, points]) => [key, `${points}`]),
    ),
  });
  const labelFor = (key: CriterionKey, points: string) =>
    isDescribed(points) ? `${points}: ${t(`staff.criteria.${key}.${points}`)}` : points;
  const choices = Array.from({ length: MAX_POINTS + 1 }, (_, n) => `${MAX_POINTS - n}`);
  const total = ownAssessment && <p>{t("staff.assessTotal", { total: ownAssessment.totalPercent })}</p>;
  if (!ASSESSABLE.includes(application.state)) {
    return (
      <Section heading={t("staff.assessTitle")} first>
        <p className="muted">{t("staff.assessClosed")}</p>
        {total}
      </Section>
    );
  }
  return (
    <Section heading={t("staff.assessTitle")} intro={t("staff.assessIntro")} first>
      <form method="post" id={form.id} noValidate className="stack">
        <FormProblems form={form} />
        {CRITERIA.map(({ key, weightPercent }) => (
          <SelectInput
            key={key}
            field={fields[key]}
            label={t(`staff.criteria.${key}.title`)}
            hint={t("staff.weight", { weight: weightPercent })}
            placeholder="–"
            options={choices.map((points) => ({ value: points, label: labelFor(key, points) }))}
            required
          />
        ))}
        {total}
        <FormActions>
          <Button name="intent" value="assess">
            {t("staff.assessSave")}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}

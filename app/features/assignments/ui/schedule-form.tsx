import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, SelectInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface ScheduleFormProps {
  choices: readonly { value: string; label: string }[];
  /** The city whose clock the hours are read from. */
  city: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

interface ScheduleFields {
  choice?: string;
  opensAt?: string;
  dueAt?: string;
  reviewsDueAt?: string;
  reviewsPerSubmission?: string;
  reviewsOwed?: string;
}

/** Which brief for which school, its three dates, and how many reviews. */
export function ScheduleForm({ choices, city, lastResult }: ScheduleFormProps) {
  const { t } = useTranslation("assignments");
  const [form, fields] = useForm<ScheduleFields>({
    id: "schedule",
    lastResult,
    defaultValue: { choice: choices[0]?.value, reviewsPerSubmission: "3", reviewsOwed: "2" },
  });
  const clock = { type: "datetime-local", hint: t("schedule.clock", { city }) } as const;
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <SelectInput field={fields.choice} label={t("schedule.choice")} options={choices} />
      <TextInput field={fields.opensAt} label={t("schedule.opensAt")} width="medium" {...clock} />
      <TextInput field={fields.dueAt} label={t("schedule.dueAt")} width="medium" {...clock} />
      <TextInput field={fields.reviewsDueAt} label={t("schedule.reviewsDueAt")} width="medium" {...clock} />
      <TextInput
        field={fields.reviewsPerSubmission}
        label={t("schedule.perSubmission")}
        hint={t("schedule.perSubmissionHint")}
        inputMode="numeric"
        width="short"
      />
      <TextInput
        field={fields.reviewsOwed}
        label={t("schedule.owed")}
        hint={t("schedule.owedHint")}
        inputMode="numeric"
        width="short"
      />
      <FormActions>
        <Button variant="primary">{t("schedule.submit")}</Button>
      </FormActions>
    </form>
  );
}

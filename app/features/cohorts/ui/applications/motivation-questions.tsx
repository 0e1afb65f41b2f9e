import { Section } from "~/ui/section";
import { ChoicesInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { ASSIGNMENT_CHOICES } from "../../applications/schema";
import { CountedQuestion } from "./counted-question";
import type { QuestionFields } from "./question-fields";

/** What readers judge (questions 9 to 14). */
export function MotivationQuestions({ fields }: { fields: QuestionFields }) {
  const { t } = useTranslation("cohorts");
  return (
    <Section
      heading={t("form.sections.motivation")}
      intro={t("form.sections.motivationIntro")}
      className="stack"
    >
      <CountedQuestion question="concern" field={fields.concern} />
      <CountedQuestion question="experience" field={fields.experience} />
      <ChoicesInput
        field={fields.assignment}
        type="radio"
        legend={t("form.assignment.label")}
        options={ASSIGNMENT_CHOICES.map((value) => ({ value, label: t(`form.assignment.options.${value}`) }))}
      />
      <CountedQuestion question="assignmentIdea" field={fields.assignmentIdea} />
      <CountedQuestion question="cooperation" field={fields.cooperation} />
      <CountedQuestion question="useAfterwards" field={fields.useAfterwards} />
      <TextInput
        field={fields.workSample}
        type="url"
        label={t("form.workSample.label")}
        hint={t("form.workSample.hint")}
        maxLength={300}
        optional
      />
    </Section>
  );
}

import { Section } from "~/ui/section";
import { CheckboxInput, SelectInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { AGE_BANDS } from "../../applications/schema";
import type { QuestionFields } from "./question-fields";

interface DeclarationQuestionsProps {
  fields: QuestionFields;
  schoolSlug: string;
}

/** What an applicant agrees to, and what may be counted (questions 19 to 22). */
export function DeclarationQuestions({ fields, schoolSlug }: DeclarationQuestionsProps) {
  const { t } = useTranslation("cohorts");
  return (
    <>
      <Section
        heading={t("form.sections.statistics")}
        intro={t("form.sections.statisticsIntro")}
        className="stack"
      >
        <TextInput
          field={fields.gender}
          label={t("form.gender.label")}
          hint={t("form.gender.hint")}
          maxLength={60}
          width="medium"
          optional
        />
        <SelectInput
          field={fields.ageBand}
          label={t("form.ageBand.label")}
          placeholder={t("form.ageBand.placeholder")}
          options={AGE_BANDS.map((value) => ({ value, label: t(`form.ageBand.options.${value}`) }))}
          width="medium"
          optional
        />
        <CheckboxInput field={fields.consentStatistics} label={t("form.consentStatistics.label")} />
      </Section>
      <Section heading={t("form.sections.declarations")} className="stack">
        <CheckboxInput
          field={fields.consentData}
          label={t("form.consentData.label")}
          hint={t("form.consentData.hint")}
        />
        <CheckboxInput
          field={fields.consentConduct}
          label={t("form.consentConduct.label")}
          hint={<a href={`/schools/${schoolSlug}#conduct`}>{t("form.consentConduct.link")}</a>}
        />
        <CheckboxInput field={fields.ownWork} label={t("form.ownWork.label")} />
        <TextInput
          field={fields.toolsUsed}
          label={t("form.toolsUsed.label")}
          hint={t("form.toolsUsed.hint")}
          maxLength={300}
          optional
        />
      </Section>
    </>
  );
}

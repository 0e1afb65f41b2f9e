import { listCountries } from "~/shared/countries";
import { Section } from "~/ui/section";
import { ChoicesInput, SelectInput, TextAreaInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { GRANT_NEEDS, VISA_NEEDS } from "../../applications/schema";
import type { QuestionFields } from "./question-fields";

/** What organisers prepare the stay with (questions 15 to 17). */
export function PracticalQuestions({ fields }: { fields: QuestionFields }) {
  const { t } = useTranslation("cohorts");
  const { locale } = usePageContext();
  return (
    <Section
      heading={t("form.sections.practical")}
      intro={t("form.sections.practicalIntro")}
      className="stack"
    >
      <ChoicesInput
        field={fields.grant}
        type="radio"
        legend={t("form.grant.label")}
        hint={t("form.grant.hint")}
        options={GRANT_NEEDS.map((value) => ({ value, label: t(`form.grant.options.${value}`) }))}
      />
      <TextAreaInput
        field={fields.needs}
        label={t("form.needs.label")}
        hint={t("form.needs.hint")}
        maxLength={1_500}
        rows={3}
        optional
      />
      <ChoicesInput
        field={fields.visa}
        type="radio"
        legend={t("form.visa.label")}
        options={VISA_NEEDS.map((value) => ({ value, label: t(`form.visa.options.${value}`) }))}
      />
      <SelectInput
        field={fields.citizenship}
        label={t("form.citizenship.label")}
        hint={t("form.citizenship.hint")}
        placeholder={t("form.citizenship.placeholder")}
        options={listCountries(locale).map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
    </Section>
  );
}

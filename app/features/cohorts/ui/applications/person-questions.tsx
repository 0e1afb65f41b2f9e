import { listCountries } from "~/shared/countries";
import { Section } from "~/ui/section";
import { ChoicesInput, SelectInput, TextInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { ENGLISH_LEVELS, OCCUPATIONS, YES_NO } from "../../applications/schema";
import { KosovoFootnote } from "../kosovo-footnote";
import type { QuestionFields } from "./question-fields";

interface PersonQuestionsProps {
  fields: QuestionFields;
  email: string;
  /** Under which a protected person applies, who is then asked for no names. */
  alias: string | null;
}

/** Who applies, and whether the school's conditions are met (questions 1 to 8). */
export function PersonQuestions({ fields, email, alias }: PersonQuestionsProps) {
  const { t } = useTranslation("cohorts");
  const { locale } = usePageContext();
  const yesNo = YES_NO.map((value) => ({ value, label: t(`form.yesNo.${value}`) }));
  return (
    <Section heading={t("form.sections.person")} intro={t("form.sections.personIntro")} className="stack">
      {alias ? <AppliedAs alias={alias} /> : <NameQuestions fields={fields} />}
      <p className="muted">{t("form.email", { email })}</p>
      <SelectInput
        field={fields.country}
        label={t("form.country.label")}
        hint={t("form.country.hint")}
        placeholder={t("form.country.placeholder")}
        options={listCountries(locale).map(({ code, name }) => ({ value: code, label: name }))}
        required
      />
      <KosovoFootnote countries={["XK"]} />
      <ChoicesInput field={fields.adult} type="radio" legend={t("form.adult.label")} options={yesNo} />
      <ChoicesInput
        field={fields.available}
        type="radio"
        legend={t("form.available.label")}
        options={yesNo}
      />
      <ChoicesInput
        field={fields.english}
        type="radio"
        legend={t("form.english.label")}
        hint={t("form.english.hint")}
        options={ENGLISH_LEVELS.map((value) => ({ value, label: t(`form.english.options.${value}`) }))}
      />
      <ChoicesInput
        field={fields.occupation}
        type="radio"
        legend={t("form.occupation.label")}
        options={OCCUPATIONS.map((value) => ({ value, label: t(`form.occupation.options.${value}`) }))}
      />
      <TextInput
        field={fields.organisation}
        label={t("form.organisation.label")}
        hint={t("form.organisation.hint")}
        autoComplete="organization"
        maxLength={160}
        optional
      />
    </Section>
  );
}

function NameQuestions({ fields }: { fields: QuestionFields }) {
  const { t } = useTranslation("cohorts");
  return (
    <>
      <TextInput
        field={fields.nameOnCertificate}
        label={t("form.nameOnCertificate.label")}
        hint={t("form.nameOnCertificate.hint")}
        autoComplete="name"
        maxLength={120}
        required
      />
      <TextInput
        field={fields.calledName}
        label={t("form.calledName.label")}
        hint={t("form.calledName.hint")}
        maxLength={60}
        width="medium"
        optional
      />
    </>
  );
}

/** The alias goes along as the answer to the question that is not asked; the server puts it there in any case. */
function AppliedAs({ alias }: { alias: string }) {
  const { t } = useTranslation("cohorts");
  return (
    <>
      <input type="hidden" name="nameOnCertificate" value={alias} />
      <p>
        {t("form.appliedAs", { alias })} <a href="/account/protection">{t("form.appliedAsMore")}</a>
      </p>
    </>
  );
}

import { type FieldMetadata, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { ChoicesInput, FormProblems, SelectInput, TextAreaInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { KINDS, THEMES, VERIFICATIONS } from "../domain/resource";
import type { ResourceFields } from "../draft-of-form";

interface ResourceFormProps {
  fields: ResourceFields | null;
  /** Of the entry that is changed; null for one that is added. */
  version: number | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

type Fields = Record<keyof ResourceFields, FieldMetadata<string | string[]>>;

const SHORT = ["volume", "issue", "pages"] as const;
const LONG = ["container", "publisher", "place", "number", "edition", "isbn", "issn", "doi"] as const;

/** What a librarian enters of a work: the title page first, then what the library says. */
export function ResourceFormView({ fields: standing, version, lastResult }: ResourceFormProps) {
  const { t } = useTranslation("library");
  const [form, fields] = useForm<ResourceFields>({
    id: "work",
    lastResult,
    defaultValue: standing ?? { kind: "report", verified: "seen" },
  });
  const all = fields as unknown as Fields;
  const describe = (name: string, message: string) =>
    t("form.problem", { field: t(`form.${name.replace(/\[.*/, "") as keyof ResourceFields}`), message });
  return (
    <form method="post" id={form.id} noValidate>
      <FormProblems form={form} describe={describe} />
      {version !== null && <input type="hidden" name="version" value={version} />}
      <Section heading={t("form.work")} first>
        <div className="stack">
          <SelectInput
            field={all.kind}
            label={t("form.kind")}
            width="medium"
            options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
          <TextInput field={all.title} label={t("form.title")} maxLength={500} required />
          <TextAreaInput
            field={all.authors}
            label={t("form.authors")}
            hint={t("form.namesHint")}
            rows={3}
            optional
          />
          <TextAreaInput field={all.editors} label={t("form.editors")} rows={2} optional />
          <TextInput field={all.year} label={t("form.year")} inputMode="numeric" width="short" optional />
          {LONG.map((name) => (
            <TextInput key={name} field={all[name]} label={t(`form.${name}`)} optional />
          ))}
          {SHORT.map((name) => (
            <TextInput key={name} field={all[name]} label={t(`form.${name}`)} width="short" optional />
          ))}
          <TextInput field={all.url} label={t("form.url")} hint={t("form.urlHint")} type="url" optional />
          <TextInput field={all.archived} label={t("form.archived")} type="url" optional />
        </div>
      </Section>
      <LibraryFields all={all} />
      <FormActions>
        <Button variant="primary">{t(version === null ? "form.add" : "form.save")}</Button>
      </FormActions>
    </form>
  );
}

function LibraryFields({ all }: { all: Fields }) {
  const { t } = useTranslation("library");
  return (
    <Section heading={t("form.library")}>
      <div className="stack">
        <TextAreaInput
          field={all.annotation}
          label={t("form.annotation")}
          hint={t("form.annotationHint")}
          rows={3}
          optional
        />
        <ChoicesInput
          field={all.verified}
          type="radio"
          legend={t("form.verified")}
          options={VERIFICATIONS.map((value) => ({
            value,
            label: t(`verified.${value}`),
            hint: t(`verifiedMeaning.${value}`),
          }))}
        />
        <TextInput field={all.note} label={t("form.note")} maxLength={300} optional />
        <ChoicesInput
          field={all.themes}
          type="checkbox"
          legend={t("form.themes")}
          options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
        <TextInput
          field={all.languages}
          label={t("form.languages")}
          hint={t("form.languagesHint")}
          optional
        />
        <TextInput
          field={all.countries}
          label={t("form.countries")}
          hint={t("form.countriesHint")}
          optional
        />
        <TextAreaInput
          field={all.keywords}
          label={t("form.keywords")}
          hint={t("form.keywordsHint")}
          rows={3}
          optional
        />
        <TextInput field={all.licence} label={t("form.licence")} hint={t("form.licenceHint")} optional />
        <TextAreaInput
          field={all.lessons}
          label={t("form.lessons")}
          hint={t("form.lessonsHint")}
          rows={3}
          optional
        />
      </div>
    </Section>
  );
}

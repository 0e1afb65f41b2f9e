import type { FieldMetadata } from "@conform-to/react";
import { TextAreaInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

/** The fields as a browser sends them. */
export interface DraftFields {
  title: string;
  minutes: string;
  outcomes: string;
  terms: string;
  sources: string;
  contentNote: string;
  reviewBy: string;
  checkedOn: string;
  document: string;
  markdown: string;
}

interface FrontFieldsProps {
  fields: { readonly [Name in keyof DraftFields]: FieldMetadata<DraftFields[Name], DraftFields, string[]> };
  language: string;
}

/** What stands around a lesson's text. */
export function FrontFields({ fields, language }: FrontFieldsProps) {
  const { t } = useTranslation("authoring");
  return (
    <fieldset className="stack">
      <legend className="h-s">{t("edit.about")}</legend>
      <TextAreaInput
        field={fields.sources}
        label={t("edit.sources")}
        hint={t("edit.sourcesHint")}
        rows={6}
        spellCheck={false}
      />
      <TextAreaInput
        field={fields.outcomes}
        label={t("edit.outcomes")}
        hint={t("edit.outcomesHint")}
        rows={4}
        lang={language}
      />
      <TextAreaInput
        field={fields.terms}
        label={t("edit.terms")}
        hint={t("edit.termsHint")}
        optional
        rows={3}
        spellCheck={false}
      />
      <TextInput
        field={fields.minutes}
        label={t("edit.minutes")}
        hint={t("edit.minutesHint")}
        optional
        inputMode="numeric"
        width="short"
      />
      <TextAreaInput
        field={fields.contentNote}
        label={t("edit.contentNote")}
        hint={t("edit.contentNoteHint")}
        optional
        rows={2}
        lang={language}
      />
      <TextInput
        field={fields.checkedOn}
        label={t("edit.checkedOn")}
        hint={t("edit.checkedOnHint")}
        optional
        width="medium"
      />
      <TextInput
        field={fields.reviewBy}
        label={t("edit.reviewBy")}
        hint={t("edit.reviewByHint")}
        optional
        width="medium"
      />
    </fieldset>
  );
}

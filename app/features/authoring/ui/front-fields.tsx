import type { FieldMetadata } from "@conform-to/react";
import { Fragment } from "react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
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

interface FrontField {
  readonly name: Exclude<keyof DraftFields, "title" | "document" | "markdown">;
  /** Of a field of several lines; one line otherwise. */
  readonly rows?: number;
  /** How much one line expects. */
  readonly width?: "short" | "medium";
  readonly isOptional?: boolean;
  /** Words of the lesson, in its language; names and dates otherwise. */
  readonly isProse?: boolean;
  readonly isNumber?: boolean;
}

/** In the order in which they stand. */
const FIELDS: readonly FrontField[] = [
  { name: "sources", rows: 6 },
  { name: "outcomes", rows: 4, isProse: true },
  { name: "terms", rows: 3, isOptional: true },
  { name: "minutes", width: "short", isOptional: true, isNumber: true },
  { name: "contentNote", rows: 2, isOptional: true, isProse: true },
  { name: "checkedOn", width: "medium", isOptional: true },
  { name: "reviewBy", width: "medium", isOptional: true },
];

/** What stands around a lesson's text. */
export function FrontFields({ fields, language }: FrontFieldsProps) {
  const { t } = useTranslation("authoring");
  return (
    <fieldset className="stack">
      <legend className="h-s">{t("edit.about")}</legend>
      {FIELDS.map((row) => (
        <Fragment key={row.name}>
          <FrontRow row={row} field={fields[row.name]} language={language} />
          {row.name === "sources" && (
            <FormActions>
              <Button name="intent" value="library">
                {t("edit.library")}
              </Button>
            </FormActions>
          )}
        </Fragment>
      ))}
    </fieldset>
  );
}

interface FrontRowProps {
  row: FrontField;
  field: FieldMetadata<string, DraftFields, string[]>;
  language: string;
}

/** One of them, with its own name and hint. */
function FrontRow({ row, field, language }: FrontRowProps) {
  const { t } = useTranslation("authoring");
  const { name, rows, width, isOptional, isProse, isNumber } = row;
  const words = { field, label: t(`edit.${name}`), hint: t(`edit.${name}Hint`), optional: isOptional };
  const kind = isProse ? { lang: language } : { spellCheck: false };
  if (rows) return <TextAreaInput {...words} {...kind} rows={rows} />;
  return <TextInput {...words} {...kind} width={width} inputMode={isNumber ? "numeric" : undefined} />;
}

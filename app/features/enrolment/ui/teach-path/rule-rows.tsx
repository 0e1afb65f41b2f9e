import type { FieldMetadata } from "@conform-to/react";
import { SelectInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import type { RulesFields } from "./rules-fields";

type Row<T extends Record<string, unknown>> = FieldMetadata<T, RulesFields, string[]>;
type Options = readonly { readonly value: string; readonly label: string }[];

interface ResultRowsProps {
  legend: string;
  hint?: string;
  rows: readonly Row<{ work?: string; atLeast?: string }>[];
  options: Options;
}

/** Results that are asked for: of what, and how much. The last row is empty. */
export function ResultRows({ legend, hint, rows, options }: ResultRowsProps) {
  const { t } = useTranslation("enrolment");
  return (
    <fieldset className="stack">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {rows.map((row) => {
        const { work, atLeast } = row.getFieldset();
        return (
          <div key={row.key} className="row">
            <SelectInput
              field={work}
              label={t("teach.form.work")}
              options={options}
              placeholder={t("teach.form.none")}
              width="medium"
            />
            <TextInput field={atLeast} label={t("teach.form.atLeast")} inputMode="numeric" width="short" />
          </div>
        );
      })}
    </fieldset>
  );
}

interface LessonRowsProps {
  rows: readonly Row<{ lesson?: string; count?: string }>[];
  options: Options;
}

/** Posts that are asked for: where, and how many. */
export function LessonRows({ rows, options }: LessonRowsProps) {
  const { t } = useTranslation("enrolment");
  return (
    <fieldset className="stack">
      <legend>{t("teach.form.posts")}</legend>
      {rows.map((row) => {
        const { lesson, count } = row.getFieldset();
        return (
          <div key={row.key} className="row">
            <SelectInput
              field={lesson}
              label={t("teach.form.postsWhere")}
              options={options}
              placeholder={t("teach.form.wholeModule")}
              width="medium"
            />
            <TextInput field={count} label={t("teach.form.postsCount")} inputMode="numeric" width="short" />
          </div>
        );
      })}
    </fieldset>
  );
}

/** Things done elsewhere. A mark keeps its key when its words are mended. */
export function MarkRows({ rows }: { rows: readonly Row<{ key?: string; label?: string }>[] }) {
  const { t } = useTranslation("enrolment");
  return (
    <fieldset className="stack">
      <legend>{t("teach.form.marks")}</legend>
      {rows.map((row) => {
        const { key, label } = row.getFieldset();
        const known = typeof key.initialValue === "string" ? key.initialValue : "";
        return (
          <div key={row.key}>
            {known && <input type="hidden" name={key.name} value={known} />}
            <TextInput field={label} label={t("teach.form.markLabel")} />
          </div>
        );
      })}
    </fieldset>
  );
}

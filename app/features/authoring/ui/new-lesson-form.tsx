import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, SelectInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import type { WrittenOutline } from "../queries/list-written-courses.server";

interface NewLessonFormProps {
  modules: WrittenOutline["modules"];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Asks where a new lesson stands and what it is called. */
export function NewLessonForm({ modules, lastResult }: NewLessonFormProps) {
  const { t } = useTranslation("authoring");
  const [form, fields] = useForm<{ moduleId: string; title: string; slug: string }>({
    id: "lesson",
    lastResult,
  });
  return (
    <form {...getFormProps(form)} method="post" className="stack">
      <FormProblems form={form} />
      <SelectInput
        field={fields.moduleId}
        label={t("newLesson.module")}
        options={modules.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
      />
      <TextInput field={fields.title} label={t("newLesson.name")} maxLength={200} />
      <TextInput
        field={fields.slug}
        label={t("newLesson.slug")}
        hint={t("newLesson.slugHint")}
        maxLength={80}
        autoCapitalize="none"
        spellCheck={false}
      />
      <FormActions>
        <Button variant="primary">{t("newLesson.submit")}</Button>
      </FormActions>
    </form>
  );
}

import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextAreaInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { TEXT_MAX_LENGTH, type ThreadForm as ThreadValues, TITLE_MAX_LENGTH } from "../schema";

interface ThreadFormProps {
  /** Of which circle, as in the address. */
  circle: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** A title and a text, and the thread has begun. */
export function ThreadForm({ circle, lastResult }: ThreadFormProps) {
  const { t } = useTranslation("discussion");
  const [form, fields] = useForm<ThreadValues>({ id: "thread", lastResult });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <input type="hidden" name="circle" value={circle} />
      <FormProblems form={form} />
      <TextInput
        field={fields.title}
        label={t("begin.name")}
        hint={t("begin.nameHint")}
        maxLength={TITLE_MAX_LENGTH}
        required
      />
      <TextAreaInput
        field={fields.text}
        label={t("begin.text")}
        hint={t("begin.hint", { max: TEXT_MAX_LENGTH })}
        rows={7}
        required
      />
      <FormActions>
        <Button variant="primary">{t("begin.submit")}</Button>
      </FormActions>
    </form>
  );
}

import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextAreaInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface ListFormProps {
  lastResult: SubmissionResult<string[]> | undefined;
  /** What was typed, to be mended. */
  list?: string;
}

const DAYS = "14";

/** Where a list of people is put in, out of a spreadsheet. */
export function ListForm({ lastResult, list }: ListFormProps) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ list: string; days: string }>({
    id: "list",
    lastResult,
    defaultValue: { list: list ?? "", days: DAYS },
  });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <TextAreaInput
        field={fields.list}
        label={t("list.list")}
        hint={t("list.listHint")}
        rows={12}
        required
      />
      <TextInput
        field={fields.days}
        label={t("list.days")}
        type="number"
        min={1}
        max={30}
        width="short"
        required
      />
      <FormActions>
        <Button variant="primary" name="intent" value="check">
          {t("list.check")}
        </Button>
      </FormActions>
    </form>
  );
}

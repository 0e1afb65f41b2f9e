import type { SubmissionResult } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FileField } from "~/ui/file-field";
import { FormActions } from "~/ui/form-actions";
import { FormError } from "~/ui/form-error";
import { useMessages } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

const FIELD = "list-file";

/** A file of publications, to be looked at first. Plain HTML: works wherever forms do. */
export function ListForm({ lastResult }: { lastResult?: SubmissionResult<string[]> }) {
  const { t } = useTranslation(["library", "common"]);
  const translate = useMessages();
  const problem = Object.values(lastResult?.error ?? {}).flatMap((messages) => messages ?? [])[0];
  const error = problem ? translate(problem) : undefined;
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      {error && (
        <FormError
          title={t("common:form.problems", { count: 1 })}
          errors={[{ fieldId: FIELD, message: error }]}
        />
      )}
      <FileField
        id={FIELD}
        name="file"
        label={t("import.file")}
        hint={t("import.fileHint")}
        error={error}
        accept=".bib,.ris,.json,.txt"
        required
      />
      <FormActions>
        <Button variant="primary">{t("import.check")}</Button>
      </FormActions>
    </form>
  );
}

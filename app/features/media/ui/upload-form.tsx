import type { SubmissionResult } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FileField } from "~/ui/file-field";
import { FormActions } from "~/ui/form-actions";
import { FormError } from "~/ui/form-error";
import { useMessages } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { MAX_UPLOAD_BYTES } from "../domain/limits";

const FIELD = "upload-file";

interface UploadFormProps {
  /** Address that takes the file; left out, the page's own. */
  action?: string;
  /** Endings and types the browser offers first; what a file is, the site finds out by itself. */
  accept?: string;
  /** What the form was not taken for, the last time. */
  lastResult?: SubmissionResult<string[]>;
}

/** One file for a course. Plain HTML: works wherever forms do. */
export function UploadForm({
  action,
  accept = ".jpg,.jpeg,.png,.webp,.avif,.pdf,.vtt",
  lastResult,
}: UploadFormProps) {
  const { t } = useTranslation(["media", "common"]);
  const translate = useMessages();
  const problem = lastResult?.error?.file?.[0];
  const error = problem ? translate(problem) : undefined;
  return (
    <form method="post" action={action} encType="multipart/form-data" noValidate className="stack">
      {error && (
        <FormError
          title={t("common:form.problems", { count: 1 })}
          errors={[{ fieldId: FIELD, message: error }]}
        />
      )}
      <FileField
        id={FIELD}
        name="file"
        label={t("add.label")}
        hint={t("add.hint", { megabytes: MAX_UPLOAD_BYTES / 1024 ** 2 })}
        error={error}
        accept={accept}
        required
      />
      <FormActions>
        <Button type="submit" variant="primary">
          {t("add.submit")}
        </Button>
      </FormActions>
    </form>
  );
}

import { type SubmissionResult, useForm } from "@conform-to/react";
import { formatMoment } from "~/shared/dates";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { Fold } from "~/ui/fold";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { LessonHistory } from "../queries/get-lesson-history.server";
import { ARCHIVE_REASON_MAX_LENGTH } from "../schema";

/** That a lesson is out of the course, since when and why, with the way back. */
export function ArchivedLesson({ archived }: { archived: NonNullable<LessonHistory["archived"]> }) {
  const { t } = useTranslation("authoring");
  const reader = usePageContext();
  return (
    <Callout tone="warm" title={t("archive.is", { moment: formatMoment(archived.at, reader) })}>
      <p>{archived.reason}</p>
      <p>{t("archive.isText")}</p>
      <form method="post">
        <Button name="intent" value="bring-back">
          {t("archive.bringBack")}
        </Button>
      </form>
    </Callout>
  );
}

/** Takes a lesson out of the course, with a reason. */
export function ArchiveLesson({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation("authoring");
  const [form, fields] = useForm<{ reason: string }>({ id: "archive", lastResult });
  return (
    <Fold summary={t("archive.title")} open={lastResult !== undefined}>
      <form method="post" id={form.id} noValidate className="stack">
        <input type="hidden" name="intent" value="archive" />
        <FormProblems form={form} />
        <p>{t("archive.text")}</p>
        <TextInput
          field={fields.reason}
          label={t("archive.reason")}
          hint={t("archive.reasonHint")}
          maxLength={ARCHIVE_REASON_MAX_LENGTH}
          required
        />
        <FormActions>
          <Button>{t("archive.submit")}</Button>
        </FormActions>
      </form>
    </Fold>
  );
}

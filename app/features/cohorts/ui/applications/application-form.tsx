import { type SubmissionResult, useForm } from "@conform-to/react";
import { formatClock } from "~/shared/dates";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { SaveStatus } from "~/ui/save-status";
import { FormProblems } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useSaveSentences } from "~/web/save-sentences";
import { useTranslation } from "~/web/translation";
import type { DraftAnswers } from "../../applications/schema";
import type { ApplicationFormPage } from "../../applications/views";
import { DeclarationQuestions } from "./declaration-questions";
import { MotivationQuestions } from "./motivation-questions";
import { PersonQuestions } from "./person-questions";
import { PracticalQuestions } from "./practical-questions";
import type { QuestionFields } from "./question-fields";
import { TwoVersions } from "./two-versions";

interface ApplicationFormProps {
  page: ApplicationFormPage;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The whole form on one page: saved by the script while somebody writes, or by its button; sent by the other. */
export function ApplicationForm({ page, lastResult }: ApplicationFormProps) {
  const { t } = useTranslation("cohorts");
  const [form, fields] = useForm<DraftAnswers>({ id: "application", lastResult, defaultValue: page.answers });
  const questions = fields as unknown as QuestionFields;
  const describe = (name: string, message: string) =>
    t("form.problem", { question: t(`form.${name as keyof DraftAnswers}.label`), message });
  const path = `/schools/${page.school.slug}/apply`;
  const isStale = lastResult?.error?.[""]?.some((text) => text.startsWith("common:errors.stale-version"));
  return (
    <form
      method="post"
      action={path}
      id={form.id}
      noValidate
      data-autosave={page.call === "open" ? `${path}/autosave` : undefined}
    >
      <FormProblems form={form} describe={describe} />
      {isStale && <TwoVersions saved={page.answers} written={lastResult?.initialValue ?? {}} />}
      <input type="hidden" name="version" value={page.version} />
      {/* Enter in a field must not send: the first button of a form is the one Enter presses. */}
      <button type="submit" name="intent" value="save" className="vh" tabIndex={-1} aria-hidden="true">
        {t("form.save")}
      </button>
      <PersonQuestions fields={questions} email={page.email} alias={page.alias} />
      <MotivationQuestions fields={questions} />
      <PracticalQuestions fields={questions} />
      <DeclarationQuestions fields={questions} schoolSlug={page.school.slug} />
      <p className="muted">{t("form.progress")}</p>
      <DraftStatus savedAt={page.savedAt} />
      <FormActions>
        <Button variant="primary" name="intent" value="submit">
          {t("form.send")}
        </Button>
        <Button name="intent" value="save">
          {t("form.save")}
        </Button>
      </FormActions>
    </form>
  );
}

/** When the draft was last saved, by the server or by the script. */
function DraftStatus({ savedAt }: { savedAt: Date | null }) {
  const { t } = useTranslation("cohorts");
  const sentences = useSaveSentences();
  const { locale, timeZone } = usePageContext();
  return (
    <SaveStatus
      state={savedAt ? "saved" : "idle"}
      sentences={{ ...sentences, saved: t("form.savedAt", { time: "{{time}}" }) }}
    >
      {savedAt ? t("form.savedAt", { time: formatClock(savedAt, { locale, timeZone }) }) : t("form.notSaved")}
    </SaveStatus>
  );
}

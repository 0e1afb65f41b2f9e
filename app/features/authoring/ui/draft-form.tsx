import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { formatClock } from "~/shared/dates";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormActions } from "~/ui/form-actions";
import { SaveStatus } from "~/ui/save-status";
import { FormProblems, TextAreaInput, TextInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useSaveSentences } from "~/web/save-sentences";
import { useTranslation } from "~/web/translation";
import { linesOfSources } from "../domain/front";
import type { DraftPage } from "../queries/get-draft.server";
import { EditorParts } from "./editor-parts";
import { type DraftFields, FrontFields } from "./front-fields";

interface DraftFormProps {
  draft: DraftPage;
  lastResult: SubmissionResult<string[]> | undefined;
}

const fieldsOf = ({ front, document, markdown }: DraftPage): DraftFields => ({
  ...front,
  minutes: front.minutes === null ? "" : String(front.minutes),
  outcomes: front.outcomes.join("\n"),
  terms: front.terms.join("\n"),
  sources: linesOfSources(front.sources),
  document,
  markdown,
});

/** Where a lesson is written: an editor where scripts run, Markdown where they do not; saved as people type. */
export function DraftForm({ draft, lastResult }: DraftFormProps) {
  const { t } = useTranslation("authoring");
  const [form, fields] = useForm<DraftFields>({ id: "draft", lastResult, defaultValue: fieldsOf(draft) });
  return (
    <>
      <form
        {...getFormProps(form)}
        method="post"
        className="stack ed-form"
        data-autosave={`/teach/drafts/${draft.id}/autosave`}
        data-lesson-editor=""
        data-language={draft.language}
        data-upload={`/teach/courses/${draft.courseSlug}/files.json`}
        data-library={`/teach/drafts/${draft.id}/library.json`}
      >
        <FormProblems form={form} />
        <input type="hidden" name="version" value={draft.version} />
        <TextInput field={fields.title} label={t("edit.title")} maxLength={200} lang={draft.language} />
        <div data-editor-place="">
          <TextAreaInput
            field={fields.markdown}
            label={t("edit.text")}
            hint={t("edit.textHint")}
            rows={28}
            lang={draft.language}
            className="input ed-markdown"
          />
          <Fold plain summary={t("edit.guide")}>
            <p className="small">{t("edit.guideText")}</p>
          </Fold>
        </div>
        <input type="hidden" name="document" defaultValue={textOf(fields.document.initialValue)} disabled />
        <DraftSaving savedAt={draft.updatedAt} />
        <FormActions>
          <Button variant="primary" name="intent" value="save">
            {t("edit.save")}
          </Button>
          <Button name="intent" value="preview">
            {t("edit.preview")}
          </Button>
          <Button name="intent" value="review">
            {t("edit.review")}
          </Button>
        </FormActions>
        <FrontFields fields={fields} language={draft.language} />
      </form>
      <EditorParts draft={draft} />
    </>
  );
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function DraftSaving({ savedAt }: { savedAt: Date }) {
  const { t } = useTranslation(["authoring", "common"]);
  const reader = usePageContext();
  const sentences = { ...useSaveSentences(), conflict: t("edit.conflict") };
  return (
    <SaveStatus sentences={sentences}>
      {t("common:save.saved", { time: formatClock(savedAt, reader) })}
    </SaveStatus>
  );
}

import type { SubmissionResult } from "@conform-to/react";
import { useForm } from "@conform-to/react";
import { formatTime } from "~/shared/dates";
import { Button, ButtonLink } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { PlainText } from "~/ui/plain-text";
import { SaveStatus } from "~/ui/save-status";
import { FormProblems, TextAreaInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useSaveSentences } from "~/web/save-sentences";
import { useTranslation } from "~/web/translation";
import type { OpenNote } from "../domain/notes-view";
import { NOTE_MAX_LENGTH } from "../schema";

interface NoteFormProps {
  /** The page of notes, to which the form is sent and to which one goes back. */
  path: string;
  open: OpenNote;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Writing a private note on one paragraph. */
export function NoteForm({ path, open, lastResult }: NoteFormProps) {
  const { t } = useTranslation(["reading", "common"]);
  const reader = usePageContext();
  const sentences = useSaveSentences();
  const { at, markId, version, note, quote, savedAt } = open;
  const [form, fields] = useForm<{ note: string }>({ lastResult, defaultValue: { note } });
  const opened = markId ? `mark=${markId}` : `at=${at}`;
  return (
    <form
      className="note-form"
      id="write"
      method="post"
      action={`${path}?${opened}`}
      data-autosave={`${path}/draft`}
      aria-label={t("notes.formLabel", { quote: quote.slice(0, 60) })}
    >
      <FormProblems form={form} />
      {form.errors && note && <StandsThere note={note} />}
      {at && <input type="hidden" name="at" value={at} />}
      {markId && <input type="hidden" name="mark" value={markId} />}
      <input type="hidden" name="version" value={version} />
      <TextAreaInput
        field={fields.note}
        label={t("notes.label")}
        hint={t("notes.hint")}
        rows={4}
        maxLength={NOTE_MAX_LENGTH}
        status={
          <SaveStatus state={savedAt ? "saved" : "idle"} sentences={sentences}>
            {savedAt && t("common:save.saved", { time: formatTime(savedAt, reader) })}
          </SaveStatus>
        }
      />
      <FormActions>
        <Button variant="primary" name="intent" value="save">
          {t("notes.save")}
        </Button>
        {version > 0 && (
          <Button name="intent" value="remove">
            {t("notes.remove")}
          </Button>
        )}
        <ButtonLink variant="quiet" href={path}>
          {t("notes.close")}
        </ButtonLink>
      </FormActions>
    </form>
  );
}

/** After two windows wrote at once: what the other one kept, so that nothing is replaced unseen. */
function StandsThere({ note }: { note: string }) {
  const { t } = useTranslation("reading");
  return (
    <div className="own-mark">
      <p className="small muted">{t("notes.standsThere")}</p>
      <PlainText text={note} />
    </div>
  );
}

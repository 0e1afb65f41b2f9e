import { CALLOUTS, DRAWINGS } from "~/features/documents";
import { listCountries } from "~/shared/countries";
import { SelectField } from "~/ui/select-field";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { DraftPage } from "../queries/get-draft.server";
import { EditorDialog, FilteredList, LineField } from "./editor-dialog";
import { EditorToolbar } from "./editor-toolbar";
import { ImageDialog } from "./image-dialog";

/**
 * Everything the editor says and offers, in the reader's language, for the script to take: the toolbar and the dialogs.
 * In a `template`: without the script nothing of it is there.
 */
export function EditorParts({ draft }: { draft: DraftPage }) {
  const { t } = useTranslation("authoring");
  const { locale } = usePageContext();
  const words = {
    label: t("edit.text"),
    drawing: t("editor.acts.drawing"),
    quiz: t("editor.acts.quiz"),
    decorative: t("editor.image.decorative"),
    transcript: t("editor.recording.transcript"),
    ...Object.fromEntries(
      [...CALLOUTS, "video" as const, "audio" as const].map((kind) => [kind, t(`kinds.${kind}`)]),
    ),
    ...Object.fromEntries(DRAWINGS.map((name) => [name, t(`drawings.${name}`)])),
  };
  const drawings = DRAWINGS.map((value) => ({ value, label: t(`drawings.${value}`) }));
  const countries = listCountries(locale).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <template data-editor-parts="" data-words={JSON.stringify(words)}>
      <EditorToolbar />
      <EditorDialog kind="link" title={t("editor.acts.link")}>
        <LineField
          kind="link"
          name="href"
          label={t("editor.link")}
          hint={t("editor.linkHint")}
          pattern={LINK_PATTERN}
        />
      </EditorDialog>
      <EditorDialog kind="citation" title={t("editor.acts.citation")}>
        <FilteredList
          kind="citation"
          name="work"
          label={t("editor.citation")}
          hint={t("editor.citationHint")}
          options={draft.works}
          library={t("editor.library.group")}
        />
        <p
          role="status"
          data-dialog-status=""
          data-found={t("editor.library.found")}
          data-uploading={t("editor.library.taking")}
          data-failed={t("editor.library.failed")}
        />
      </EditorDialog>
      <EditorDialog kind="term" title={t("editor.acts.term")}>
        <FilteredList kind="term" name="id" label={t("editor.term")} options={draft.terms} labelled />
      </EditorDialog>
      <EditorDialog kind="country" title={t("editor.acts.country")}>
        <FilteredList kind="country" name="code" label={t("editor.country")} options={countries} labelled />
      </EditorDialog>
      <EditorDialog kind="quiz" title={t("editor.acts.quiz")}>
        <FilteredList kind="quiz" name="slug" label={t("editor.quiz")} options={draft.quizzes} />
      </EditorDialog>
      <EditorDialog kind="lang" title={t("editor.lang")}>
        <LineField
          kind="lang"
          name="code"
          label={t("editor.langCode")}
          hint={t("editor.langHint")}
          pattern="[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"
        />
      </EditorDialog>
      <EditorDialog kind="callout" title={t("editor.acts.callout")}>
        <FilteredList
          kind="callout"
          name="kind"
          label={t("editor.callout")}
          options={CALLOUTS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </EditorDialog>
      <EditorDialog kind="drawing" title={t("editor.acts.drawing")}>
        <FilteredList kind="drawing" name="name" label={t("editor.drawing")} options={drawings} />
      </EditorDialog>
      {(["mathInline", "mathBlock"] as const).map((kind) => (
        <EditorDialog key={kind} kind={kind} title={t("editor.acts.math-block")}>
          <LineField kind={kind} name="latex" label={t("editor.latex")} />
        </EditorDialog>
      ))}
      <EditorDialog kind="recording" title={t("editor.acts.recording")}>
        <FilteredList
          kind="recording"
          name="kind"
          label={t("editor.recording.kind")}
          options={(["video", "audio"] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <LineField kind="recording" name="title" label={t("editor.recording.title")} />
        <LineField kind="recording" name="url" label={t("editor.recording.url")} pattern="https://[^\s\\]+" />
        <SelectField
          id="ed-recording-captions"
          name="captionsFile"
          label={t("editor.recording.captions")}
          placeholder={t("editor.recording.noCaptions")}
          options={draft.captions}
        />
        <LineField
          kind="recording"
          name="captionsLanguage"
          label={t("editor.recording.captionsLanguage")}
          pattern="[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"
          optional
        />
      </EditorDialog>
      <ImageDialog />
    </template>
  );
}

/** What a browser lets through; the server's rule decides. */
const LINK_PATTERN = String.raw`https://[^\s\\]+|mailto:[^\s\\]+|/([^\s\\/][^\s\\]*)?|#[^\s\\]*`;

import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { listCountries } from "~/shared/countries";
import { formatClock } from "~/shared/dates";
import { countWords } from "~/shared/words";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { FormActions } from "~/ui/form-actions";
import { LiveCount } from "~/ui/live-count";
import { SaveStatus } from "~/ui/save-status";
import { useCountedSentence } from "~/web/counted-sentence";
import { FormProblems, SelectInput, TextAreaInput, TextInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useSaveSentences } from "~/web/save-sentences";
import { useTranslation } from "~/web/translation";
import type { AssignmentPage } from "../queries/get-assignment.server";

interface WorkEditorProps {
  assignment: AssignmentPage;
  lastResult: SubmissionResult<string[]> | undefined;
  /** The work was sent and is being exchanged: no drafts are kept, only another sending. */
  replacing?: boolean;
}

interface Fields {
  title: string;
  country: string | null;
  theme: string | null;
  sections: Record<string, string>;
}

/** The form an author writes in: saved as they type where scripts run, by a button where not. */
export function WorkEditor({ assignment, lastResult, replacing }: WorkEditorProps) {
  const { t } = useTranslation(["assignments", "common"]);
  const counted = useCountedSentence();
  const { locale } = usePageContext();
  const { id, work, sections, themes, titleHint, words } = assignment;
  const [form, fields] = useForm<Fields>({ id: "work", lastResult, defaultValue: work ?? undefined });
  const box = fields.sections.getFieldset();
  return (
    <form
      {...getFormProps(form)}
      method="post"
      action={replacing ? "?replace=yes" : "?"}
      className="stack"
      data-autosave={replacing ? undefined : `/learn/assignments/${id}/draft`}
    >
      <FormProblems form={form} />
      <input type="hidden" name="version" value={work?.version ?? 0} />
      <TextInput field={fields.title} label={t("editor.title")} hint={titleHint} maxLength={200} />
      <SelectInput
        field={fields.country}
        label={t("editor.country")}
        hint={t("editor.countryHint")}
        placeholder={t("editor.chooseCountry")}
        options={listCountries(locale).map(({ code, name }) => ({ value: code, label: name }))}
        width="medium"
      />
      <SelectInput
        field={fields.theme}
        label={t("editor.theme")}
        placeholder={t("editor.chooseTheme")}
        options={themes.map((theme) => ({ value: theme, label: theme }))}
        width="medium"
      />
      {sections.map((section) => {
        const field = box[section.id];
        return field && <SectionInput key={section.id} section={section} field={field} />;
      })}
      <p className="small muted">
        <LiveCount
          fieldId={sections.flatMap(({ id, words }) => (words ? (box[id]?.id ?? []) : []))}
          unit="words"
          sentence={counted("assignments:editor.total", { ...words, count: work?.wordCount ?? 0 })}
        />
      </p>
      <Callout icon="hidden" title={t("editor.anonymous")}>
        {t("editor.anonymousText")}
      </Callout>
      <WorkActions savedAt={work?.updatedAt} replacing={replacing} />
    </form>
  );
}

type Field = Parameters<typeof TextAreaInput>[0]["field"];

function SectionInput({ section, field }: { section: AssignmentPage["sections"][number]; field: Field }) {
  const counted = useCountedSentence();
  const count = countWords(typeof field.initialValue === "string" ? field.initialValue : "");
  const aim = section.words;
  const sentence = aim
    ? counted("assignments:editor.wordsOf", { count, words: aim })
    : counted("assignments:editor.words", { count });
  return (
    <TextAreaInput
      field={field}
      label={section.title}
      hint={section.hint}
      rows={aim && aim > 200 ? 14 : 6}
      maxLength={20_000}
      count={{ sentence, unit: "words" }}
    />
  );
}

function WorkActions({ savedAt, replacing }: { savedAt: Date | undefined; replacing: boolean | undefined }) {
  const { t } = useTranslation(["assignments", "common"]);
  const reader = usePageContext();
  const sentences = useSaveSentences();
  const said = savedAt
    ? t("common:save.saved", { time: formatClock(savedAt, reader) })
    : t("editor.notSaved");
  return (
    <>
      {!replacing && (
        <SaveStatus state={savedAt ? "saved" : "idle"} sentences={sentences}>
          {said}
        </SaveStatus>
      )}
      <FormActions>
        <Button variant="primary" name="intent" value="send">
          {t(replacing ? "editor.sendAgain" : "editor.send")}
        </Button>
        {!replacing && (
          <Button name="intent" value="save">
            {t("editor.saveDraft")}
          </Button>
        )}
      </FormActions>
      <p className="small muted">{t("editor.afterSending")}</p>
    </>
  );
}

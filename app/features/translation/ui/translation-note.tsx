import { formatDay } from "~/shared/dates";
import { Callout } from "~/ui/callout";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { TranslatedLesson } from "../queries/find-translated-lesson.server";

interface TranslationNoteProps {
  lesson: Pick<TranslatedLesson, "stale" | "missing"> & { readonly staleSince: Date | string | null };
  /** The reader reads another text of the lesson than the one that was translated. */
  isOther: boolean;
  /** Where the original is. */
  original: string;
}

/** What a reader of a translation has to know: that parts are out of date, or not there. Nothing where all is well. */
export function TranslationNote({ lesson, isOther, original }: TranslationNoteProps) {
  const { t, i18n } = useTranslation("translation");
  const reader = usePageContext();
  const { stale, missing, staleSince } = lesson;
  const since = staleSince && { date: formatDay(new Date(staleSince), reader) };
  const sentences = [
    ...(isOther ? [t("lesson.otherVersion")] : []),
    ...(stale > 0 ? [t("lesson.stale", { count: stale })] : []),
    ...(stale > 0 && since ? [t("lesson.staleSince", since)] : []),
    ...(missing > 0 ? [t("lesson.missing", { count: missing })] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <div lang={i18n.language} className="translation-note">
      <Callout role="note">
        <p>
          <strong>{t("lesson.noteTitle")}</strong> {sentences.join(" ")}{" "}
          <a href={original}>{t("lesson.original")}</a>
        </p>
      </Callout>
    </div>
  );
}

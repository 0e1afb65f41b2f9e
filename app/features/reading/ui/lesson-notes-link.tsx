import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { glossaryPath, lessonNotesPath, searchPath } from "../paths";
import { hasOwnNotes } from "../policy";

interface LessonNotesLinkProps {
  courseSlug: string;
  moduleSlug: string;
  lessonSlug: string;
}

/** From the end of a lesson to its reader's own notes on it, where there may be some, and to the words of the course. */
export function LessonNotesLink({ courseSlug, moduleSlug, lessonSlug }: LessonNotesLinkProps) {
  const { t } = useTranslation("reading");
  const { actor } = usePageContext();
  return (
    <div className="kept own-notes">
      {hasOwnNotes(actor) && (
        <p>
          <a href={lessonNotesPath(courseSlug, moduleSlug, lessonSlug)}>{t("notes.open")}</a>
          <span className="small muted"> {t("notes.hintAtLesson")}</span>
        </p>
      )}
      <p className="row small">
        <a href={glossaryPath(courseSlug)}>{t("glossary.title")}</a>
        <a href={searchPath(courseSlug)}>{t("search.title")}</a>
      </p>
    </div>
  );
}

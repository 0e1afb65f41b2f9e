import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { lessonNotesPath } from "../paths";
import { hasOwnNotes } from "../policy";

interface LessonNotesLinkProps {
  courseSlug: string;
  moduleSlug: string;
  lessonSlug: string;
}

/** From a lesson to its reader's own notes on it. Draws nothing for who has none. */
export function LessonNotesLink({ courseSlug, moduleSlug, lessonSlug }: LessonNotesLinkProps) {
  const { t } = useTranslation("reading");
  const { actor } = usePageContext();
  if (!hasOwnNotes(actor)) return null;
  return (
    <p className="kept own-notes">
      <a href={lessonNotesPath(courseSlug, moduleSlug, lessonSlug)}>{t("notes.open")}</a>
      <span className="small muted"> {t("notes.hintAtLesson")}</span>
    </p>
  );
}

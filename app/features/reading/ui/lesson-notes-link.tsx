import { useTranslation } from "~/web/translation";
import type { LessonNotesGlance } from "../domain/notes-view";
import { lessonNotesPath } from "../paths";

interface LessonNotesLinkProps {
  place: { courseSlug: string; moduleSlug: string; lessonSlug: string };
  glance: LessonNotesGlance;
}

/** From a lesson to its reader's own notes on it. */
export function LessonNotesLink({ place, glance: { notes, bookmarks } }: LessonNotesLinkProps) {
  const { t } = useTranslation("reading");
  const { courseSlug, moduleSlug, lessonSlug } = place;
  return (
    <p className="kept own-notes">
      <a href={lessonNotesPath(courseSlug, moduleSlug, lessonSlug)}>{t("notes.open")}</a>{" "}
      <span className="small muted">
        {notes + bookmarks === 0
          ? t("notes.none")
          : [
              ...(notes > 0 ? [t("notes.notes", { count: notes })] : []),
              ...(bookmarks > 0 ? [t("notes.bookmarks", { count: bookmarks })] : []),
            ].join(", ")}
      </span>
    </p>
  );
}

import { useTranslation } from "~/web/translation";
import type { OutlineLesson } from "../domain/outline";
import { lessonPath } from "../paths";

interface LessonListProps {
  courseSlug: string;
  moduleSlug: string;
  lessons: readonly OutlineLesson[];
}

/** Lessons as a table of contents; what is not written yet is named without a link. */
export function LessonList({ courseSlug, moduleSlug, lessons }: LessonListProps) {
  const { t } = useTranslation("catalogue");
  return (
    <div className="outline">
      <ol>
        {lessons.map(({ slug, number, title, minutes, isPublished, isRead }) => {
          const words = (
            <>
              <span className="st" />
              <span className="x">
                {number} {title}
                {minutes !== null && isPublished && (
                  <span className="sub">
                    {t(isRead ? "lesson.read" : "lesson.unread", { count: minutes })}
                  </span>
                )}
              </span>
            </>
          );
          return (
            <li key={slug} className={isRead ? "done" : undefined}>
              {isPublished ? (
                <a className="stop" href={lessonPath(courseSlug, moduleSlug, slug)}>
                  {words}
                </a>
              ) : (
                <span className="stop">{words}</span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

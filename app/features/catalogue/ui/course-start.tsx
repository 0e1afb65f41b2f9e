import { Button, ButtonLink } from "~/ui/button";
import { ProgressLine } from "~/ui/progress-line";
import { useTranslation } from "~/web/translation";
import type { CoursePage } from "../domain/course-view";
import { nextUnread, progressOf } from "../domain/outline";
import { lessonPath } from "../paths";

interface CourseStartProps {
  course: CoursePage;
  /** Slugs of modules that are closed to the reader. */
  closed?: readonly string[];
  isPerson: boolean;
}

/** How to begin, or to go on where one stopped. */
export function CourseStart({ course, closed = [], isPerson }: CourseStartProps) {
  const { t } = useTranslation("catalogue");
  const { read, total } = progressOf(course.modules.flatMap(({ lessons }) => lessons));
  const next = nextUnread(course.modules.filter(({ slug }) => !closed.includes(slug)));
  return (
    <div className="stack">
      {isPerson && read > 0 && (
        <ProgressLine done={read} total={total} label={t("lesson.progress", { read, count: total })} />
      )}
      <div className="row">
        {next && (
          <ButtonLink variant="primary" href={lessonPath(course.slug, next.moduleSlug, next.slug)}>
            {read > 0 ? t("course.readOn", { number: next.number }) : t("course.start")}
          </ButtonLink>
        )}
        {isPerson && !course.isEnrolled && (
          <form method="post">
            <Button>{t("course.enrol")}</Button>
          </form>
        )}
        {!isPerson && <ButtonLink href="/signup">{t("course.signUp")}</ButtonLink>}
      </div>
      {isPerson && !course.isEnrolled && <p className="small muted">{t("course.enrolHint")}</p>}
      {total > 0 && !next && <p>{t("course.allRead")}</p>}
    </div>
  );
}

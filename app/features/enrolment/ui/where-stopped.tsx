import { coursePath, lessonPath } from "~/features/catalogue";
import { formatDay } from "~/shared/dates";
import { ButtonLink } from "~/ui/button";
import { ProgressLine } from "~/ui/progress-line";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { OpenQuiz, TakenCourse } from "../domain/next-step";

interface WhereStoppedProps {
  courses: readonly TakenCourse[];
  quizzes: readonly OpenQuiz[];
}

/** The lesson to read on in each course, and the quizzes that wait. */
export function WhereStopped({ courses, quizzes }: WhereStoppedProps) {
  const { t } = useTranslation("enrolment");
  if (courses.length === 0) return null;
  return (
    <Section heading={t("home.stopped")}>
      <RuleList>
        {courses.map((course) => (
          <CourseItem key={course.cohortId ?? course.courseId} course={course} />
        ))}
        {quizzes.map(({ id, title, questions, isBegun }) => (
          <RuleItem
            key={id}
            action={
              <ButtonLink small href={`/learn/quizzes/${id}`}>
                {t(isBegun ? "home.goQuiz" : "home.beginQuiz")}
              </ButtonLink>
            }
          >
            <h3>{title}</h3>
            <p className="small muted">
              {isBegun ? t("home.quizRunning") : t("home.quizNotBegun", { count: questions })}
            </p>
          </RuleItem>
        ))}
      </RuleList>
    </Section>
  );
}

function CourseItem({ course }: { course: TakenCourse }) {
  const { t } = useTranslation("enrolment");
  const { locale, timeZone } = usePageContext();
  const { courseSlug, courseTitle, cohortTitle, next, read, total, lastReadAt } = course;
  const href = next ? lessonPath(courseSlug, next.moduleSlug, next.slug) : coursePath(courseSlug);
  return (
    <RuleItem
      action={
        next && (
          <ButtonLink small href={href}>
            {t("home.goLesson")}
          </ButtonLink>
        )
      }
    >
      <h3>
        <a href={href}>{next ? `${next.number} ${next.title}` : t("home.allRead")}</a>
      </h3>
      <p className="small muted row">
        <span>
          {cohortTitle ? t("home.withCohort", { course: courseTitle, cohort: cohortTitle }) : courseTitle}
        </span>
        {lastReadAt && (
          <span>{t("home.lastRead", { when: formatDay(lastReadAt, { locale, timeZone }) })}</span>
        )}
      </p>
      <ProgressLine done={read} total={total} label={t("home.progress", { read, count: total })} />
    </RuleItem>
  );
}

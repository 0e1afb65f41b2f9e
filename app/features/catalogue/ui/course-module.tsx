import type { ReactNode } from "react";
import { Fold } from "~/ui/fold";
import { RuleItem } from "~/ui/rule-list";
import { Tag } from "~/ui/tag";
import { useTranslation } from "~/web/translation";
import type { CourseModule } from "../domain/course-view";
import { lessonPath, modulePath } from "../paths";

interface CourseModuleItemProps {
  courseSlug: string;
  module: CourseModule;
  /** Where the reader stands with it. */
  children?: ReactNode;
}

/** One module in a course's contents. */
export function CourseModuleItem({ courseSlug, module, children }: CourseModuleItemProps) {
  const { t } = useTranslation("catalogue");
  const { slug, number, title, summary, hours, state, outcomes, lessons, quizzes } = module;
  const href = modulePath(courseSlug, slug);
  return (
    <RuleItem id={slug}>
      <div className="stack">
        <div className="row spread">
          <h3>
            <a href={href}>{t("module.title", { number, title })}</a>
          </h3>
          {state === "in_preparation" ? (
            <Tag>{t("course.inPreparation")}</Tag>
          ) : (
            <span className="small muted">{t("course.hoursShort", { count: hours })}</span>
          )}
        </div>
        <p className="muted">{summary}</p>
        {children}
        {lessons.some(({ isPublished }) => isPublished) && (
          <div>
            <ol className="toc">
              {lessons.map((lesson) => (
                <li key={lesson.slug}>
                  <a href={lesson.isPublished ? lessonPath(courseSlug, slug, lesson.slug) : href}>
                    <span className="k">{lesson.number}</span>
                    <span className="tt">{lesson.title}</span>
                    {lesson.minutes !== null && (
                      <span className="h">
                        {t(lesson.isRead ? "lesson.read" : "lesson.unread", { count: lesson.minutes })}
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ol>
          </div>
        )}
        {quizzes.map(({ id, title: quiz, questions }) => (
          <p key={id} className="small">
            <a href={`/learn/quizzes/${id}`}>{t("course.quiz", { title: quiz, count: questions })}</a>
          </p>
        ))}
        {outcomes.length > 0 && (
          <Fold plain summary={t("course.outcomes")}>
            <ul>
              {outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </RuleItem>
  );
}

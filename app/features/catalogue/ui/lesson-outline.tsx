import type { ReactNode } from "react";
import { Outline } from "~/ui/outline";
import { ProgressLine } from "~/ui/progress-line";
import { useTranslation } from "~/web/translation";
import { type OutlineLesson, type OutlineQuiz, progressOf } from "../domain/outline";
import { lessonPath } from "../paths";

interface LessonOutlineProps {
  courseSlug: string;
  moduleSlug: string;
  moduleNumber: number;
  moduleTitle: string;
  /** Slug of the lesson on the page. */
  slug: string;
  outline: readonly OutlineLesson[];
  quizzes: readonly OutlineQuiz[];
  /** Leave progress out for readers without an account. */
  showsProgress: boolean;
  /** Where the reader stands with the module, under the progress. */
  standing?: ReactNode;
}

/** The module around a lesson: what was read, what is here, what comes. */
export function LessonOutline(props: LessonOutlineProps) {
  const {
    courseSlug,
    moduleSlug,
    moduleNumber,
    moduleTitle,
    slug,
    outline,
    quizzes,
    showsProgress,
    standing,
  } = props;
  const { t } = useTranslation("catalogue");
  const { read, total } = progressOf(outline);
  const position = outline.findIndex((lesson) => lesson.slug === slug) + 1;
  const noteOf = (lesson: OutlineLesson) => {
    if (!lesson.isPublished || lesson.minutes === null) return t("lesson.notWritten");
    if (lesson.slug === slug) return t("lesson.here", { count: lesson.minutes });
    return t(lesson.isRead ? "lesson.read" : "lesson.unread", { count: lesson.minutes });
  };
  const lessons = outline.map((lesson) => ({
    key: lesson.slug,
    href: lesson.isPublished ? lessonPath(courseSlug, moduleSlug, lesson.slug) : undefined,
    label: `${lesson.number} ${lesson.title}`,
    note: noteOf(lesson),
    state: lesson.slug === slug ? ("here" as const) : lesson.isRead ? ("done" as const) : ("later" as const),
  }));
  const quizStops = quizzes.map(({ id, title, questions, isPassed }) => ({
    key: id,
    href: `/learn/quizzes/${id}`,
    label: title,
    note: isPassed ? t("lesson.passed") : t("lesson.questions", { count: questions }),
    state: isPassed ? ("done" as const) : ("later" as const),
  }));
  return (
    <Outline
      heading={t("module.title", { number: moduleNumber, title: moduleTitle })}
      place={t("lesson.place", { module: moduleNumber, position, total: outline.length })}
      labels={{ open: t("lesson.outline"), close: t("lesson.close") }}
      progress={
        <>
          {showsProgress && (
            <ProgressLine done={read} total={total} label={t("lesson.progress", { read, count: total })} />
          )}
          {standing}
        </>
      }
      items={[...lessons, ...quizStops]}
    />
  );
}

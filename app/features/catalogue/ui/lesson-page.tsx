import type { ReactNode } from "react";
import { formatMonth } from "~/shared/dates";
import { LessonLayout } from "~/ui/lesson-layout";
import { Main } from "~/ui/main";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { LessonPage } from "../domain/lesson-view";
import { lessonPath, modulePath } from "../paths";
import { LessonOutline } from "./lesson-outline";
import { LessonText } from "./lesson-text";
import { LessonTurn } from "./lesson-turn";

interface LessonPageViewProps {
  lesson: LessonPage;
  /** In the outline: where the reader stands with the module. */
  standing?: ReactNode;
  /** Beside the title: the languages in which the lesson is there. */
  languages?: ReactNode;
  /** The language that was asked for, if one was. */
  asked?: string | undefined;
  /** Before the text: what is to be known of it. */
  note?: ReactNode;
  /** What others have to do with the lesson, between the text and the way on. */
  children?: ReactNode;
}

/** One lesson: outline, text with its notes, and the way on. */
export function LessonPageView({ lesson, standing, languages, asked, note, children }: LessonPageViewProps) {
  const { t } = useTranslation("catalogue");
  const { actor, locale } = usePageContext();
  const { courseSlug, moduleSlug, next } = lesson;
  const isPerson = actor.kind === "person";
  const isRead = lesson.outline.some(({ slug, isRead: read }) => slug === lesson.slug && read);
  const standingOf = isRead ? "read" : lesson.isEnrolled ? "unread" : "not-enrolled";
  const reader = lesson.isRetired ? "retired" : isPerson ? standingOf : "anonymous";
  const wayPast = next
    ? lessonPath(courseSlug, next.moduleSlug, next.slug)
    : modulePath(courseSlug, moduleSlug);
  const meta = [
    t("lesson.number", { number: lesson.number }),
    t("lesson.minutes", { count: lesson.minutes }),
    ...(lesson.checkedOn
      ? [t("lesson.checked", { month: formatMonth(new Date(`${lesson.checkedOn}-01`), locale) })]
      : []),
  ];
  return (
    <Main>
      <LessonLayout
        title={lesson.title}
        meta={meta}
        tools={languages}
        lang={lesson.language === locale ? undefined : lesson.language}
        outline={<LessonOutline {...lesson} showsProgress={isPerson} standing={standing} />}
      >
        {note}
        <LessonText
          outcomes={lesson.outcomes}
          contentNote={lesson.contentNote}
          wayPast={wayPast}
          html={lesson.html}
        />
        {children}
        <LessonTurn
          courseSlug={courseSlug}
          asked={asked}
          previous={lesson.previous}
          next={next}
          reader={reader}
        />
      </LessonLayout>
    </Main>
  );
}

import type { ReactNode } from "react";
import { lessonPath } from "~/features/catalogue";
import { daysUntil, formatMoment } from "~/shared/dates";
import { ButtonLink } from "~/ui/button";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { DueTask, NextStep as Step } from "../domain/next-step";
import { taskPath } from "../paths";

interface NextStepProps {
  step: Step;
  /** Somebody without a course is shown where courses are. */
  hasCourse: boolean;
  now: Date;
}

/** What comes next, in one sentence, with the one button for it. */
export function NextStep({ step, hasCourse, now }: NextStepProps) {
  const { t } = useTranslation("enrolment");
  switch (step.kind) {
    case "task":
      return <TaskStep task={step.task} now={now} />;
    case "quiz":
      return (
        <Sentence
          says={t(step.quiz.isBegun ? "home.quizBegun" : "home.quizOpen", { title: step.quiz.title })}
          href={`/learn/quizzes/${step.quiz.id}`}
          action={t(step.quiz.isBegun ? "home.goQuiz" : "home.beginQuiz")}
        />
      );
    case "lesson": {
      const { course, lesson } = step;
      return (
        <Sentence
          says={t("home.lessonNext", { number: lesson.number, title: lesson.title })}
          href={lessonPath(course.courseSlug, lesson.moduleSlug, lesson.slug)}
          action={t("home.goLesson")}
        />
      );
    }
    case "rest":
      return (
        <Sentence
          says={t(hasCourse ? "home.rest" : "home.restNew")}
          href="/courses"
          action={t("home.goCourses")}
        />
      );
  }
}

function TaskStep({ task, now }: { task: DueTask; now: Date }) {
  const { t } = useTranslation("enrolment");
  const { locale } = usePageContext();
  const { kind, title, workAlias, dueAt, timeZone, isBegun } = task;
  const when = formatMoment(dueAt, { locale, timeZone });
  const days = daysUntil(now, dueAt, timeZone);
  const inDays = days <= 0 ? "home.today" : days === 1 ? "home.tomorrow" : "home.inDays";
  const says =
    kind === "review"
      ? t("home.reviewDue", { alias: workAlias ?? "", title, when })
      : t("home.assignmentDue", { title, when });
  const action =
    kind === "review"
      ? t(isBegun ? "home.goReview" : "home.beginReview")
      : t(isBegun ? "home.goAssignment" : "home.beginAssignment");
  return (
    <Sentence says={says} marked={when} href={taskPath(task)} action={action}>
      {t(inDays, { count: days })} {isBegun && t("home.draftSaved")}
    </Sentence>
  );
}

interface SentenceProps {
  says: string;
  /** The part of the sentence that must not be overlooked: until when. */
  marked?: string;
  href: string;
  action: string;
  children?: ReactNode;
}

function Sentence({ says, marked = "", href, action, children }: SentenceProps) {
  const at = marked ? says.indexOf(marked) : -1;
  return (
    <>
      <p className="due-sentence">
        {at < 0 ? (
          says
        ) : (
          <>
            {says.slice(0, at)}
            <b className="warm">{marked}</b>
            {says.slice(at + marked.length)}
          </>
        )}
      </p>
      <div className="row act">
        <ButtonLink variant="primary" href={href}>
          {action}
        </ButtonLink>
      </div>
      {children && <p className="muted small">{children}</p>}
    </>
  );
}

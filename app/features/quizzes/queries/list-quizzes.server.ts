import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";

/** A quiz as a course's outline or a learner's first page names it. */
export interface QuizInCourse {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** Null for a quiz of the whole course. */
  readonly moduleId: string | null;
  /** Set while an attempt is under way. */
  readonly openAttemptId: string | null;
  /** Null before the first result. */
  readonly bestPercent: number | null;
  readonly passed: boolean;
}

/** The quizzes of a course in their order, each with where the actor stands in it. */
export function listQuizzes(ctx: Context, { courseId }: { courseId: string }): Promise<QuizInCourse[]> {
  return ctx.db.$queryRaw<QuizInCourse[]>`
    SELECT quiz.id, quiz.slug, quiz.title, quiz."moduleId",
      max(attempt.id) FILTER (WHERE attempt.state = 'in_progress') AS "openAttemptId",
      max(attempt."scorePercent") FILTER (WHERE attempt.state = 'graded')::float8 AS "bestPercent",
      coalesce(bool_or(attempt.passed) FILTER (WHERE attempt.state = 'graded'), false) AS passed
    FROM "Quiz" AS quiz
    JOIN "GradeItem" AS item ON item.id = quiz."gradeItemId"
    LEFT JOIN "Attempt" AS attempt ON attempt."quizId" = quiz.id AND attempt."userId" = ${ownerScope(ctx.actor)}
    WHERE quiz."courseId" = ${courseId}
    GROUP BY quiz.id, item.position
    ORDER BY item.position, quiz.slug`;
}

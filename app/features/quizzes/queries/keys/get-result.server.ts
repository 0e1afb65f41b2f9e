import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { Answer } from "../../domain/answer";
import { rightAnswer, type SourceNote } from "../../domain/keys/answer-key";
import type { QuestionForTaking } from "../../domain/question";
import { questionsWithKeys } from "./questions-with-keys.server";

/** One question of a closed attempt. */
export interface QuestionResult {
  /** Without its key. */
  readonly question: QuestionForTaking;
  readonly answer: Answer | null;
  /** Rounded to two decimals, for reading; the percentage rests on the exact ones. */
  readonly points: number;
  /** Null while the person has an attempt of the same quiz open. */
  readonly explanation: {
    readonly rightAnswer: Answer;
    readonly feedback: string;
    readonly sources: readonly SourceNote[];
  } | null;
}

/** What a person reads after sending. */
export interface AttemptResult {
  readonly id: string;
  readonly quizId: string;
  readonly title: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly number: number;
  readonly submittedAt: Date;
  readonly receipt: string;
  readonly pointsScored: number;
  readonly maxPoints: number;
  readonly percent: number;
  readonly passed: boolean;
  readonly passPercent: number;
  /** Best result of all attempts. */
  readonly bestPercent: number;
  /** Set while another attempt of the same quiz is open. */
  readonly openAttemptId: string | null;
  readonly questions: readonly QuestionResult[];
}

interface ResultRow extends Omit<AttemptResult, "questions"> {
  readonly questionIds: readonly string[];
  readonly responses: Readonly<
    Record<string, { readonly answer: Answer | null; readonly points: number }>
  > | null;
}

/**
 * The result of the actor's own closed attempt, with right answers and feedback; those are kept back while the person
 * is in the middle of another attempt of the same quiz.
 *
 * @throws {NotFound} for somebody else's attempt and for one that is still open.
 */
export async function getResult(ctx: Context, { attemptId }: { attemptId: string }): Promise<AttemptResult> {
  const [row] = await ctx.db.$queryRaw<ResultRow[]>`
    SELECT attempt.id, attempt."quizId", attempt.number, attempt."submittedAt", attempt.receipt, attempt."questionIds",
      attempt."pointsScored"::float8, attempt."maxPoints"::float8, attempt."scorePercent"::float8 AS percent,
      attempt.passed, quiz.title, quiz."passPercent"::float8, course.slug AS "courseSlug",
      course.title AS "courseTitle",
      (SELECT max("scorePercent")::float8 FROM "Attempt" WHERE "quizId" = quiz.id AND "userId" = attempt."userId"
        AND state = 'graded') AS "bestPercent",
      (SELECT id FROM "Attempt" WHERE "quizId" = quiz.id AND "userId" = attempt."userId"
        AND state = 'in_progress') AS "openAttemptId",
      (SELECT jsonb_object_agg("questionId", jsonb_build_object('answer', answer, 'points', points))
        FROM "Response" WHERE "attemptId" = attempt.id) AS responses
    FROM "Attempt" AS attempt
    JOIN "Quiz" AS quiz ON quiz.id = attempt."quizId"
    JOIN "Course" AS course ON course.id = quiz."courseId"
    WHERE attempt.id = ${attemptId} AND attempt."userId" = ${ownerScope(ctx.actor)} AND attempt.state = 'graded'`;
  if (!row) throw new NotFound("This result");
  const { questionIds, responses, ...result } = row;
  const questions = await questionsWithKeys(ctx, questionIds);
  return {
    ...result,
    questions: questions.map((withKey) => {
      const { key: _, feedback, sources, ...question } = withKey;
      return {
        question: question as QuestionForTaking,
        answer: responses?.[question.id]?.answer ?? null,
        points: responses?.[question.id]?.points ?? 0,
        explanation: row.openAttemptId ? null : { rightAnswer: rightAnswer(withKey), feedback, sources },
      };
    }),
  };
}

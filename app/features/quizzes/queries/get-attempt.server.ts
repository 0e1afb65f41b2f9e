import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { isComplete } from "../domain/answer";
import type { Answers } from "../domain/answer-sheet";
import type { QuestionForTaking } from "../domain/question";
import { shuffleQuestion } from "../domain/shuffle-question";
import { isOver } from "../domain/time-limit";
import { frozenQuestions } from "./frozen-questions.server";

/** One attempt as the person taking it may see it: questions without keys, answers as saved. */
export interface AttemptView {
  readonly id: string;
  readonly quizId: string;
  readonly title: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly passPercent: number;
  /** Null where one may try for ever. */
  readonly attemptsAllowed: number | null;
  readonly minutesBetweenAttempts: number;
  /** False once handed in or once the time is over. */
  readonly isOpen: boolean;
  readonly isGraded: boolean;
  readonly endsAt: Date | null;
  readonly version: number;
  readonly savedAt: Date | null;
  /** In the attempt's order, choices too. */
  readonly questions: readonly QuestionForTaking[];
  readonly answers: Answers;
  /** Ids of the questions whose answer misses something. */
  readonly incomplete: readonly string[];
}

interface AttemptRow
  extends Omit<AttemptView, "questions" | "incomplete" | "answers" | "isOpen" | "isGraded" | "passPercent"> {
  readonly state: string;
  readonly passPercent: number;
  readonly questionIds: readonly string[];
  readonly seed: string;
  readonly answers: Answers | null;
}

/**
 * The actor's own attempt. One query, because this is the page a whole class opens at the same minute; the questions
 * come from memory.
 *
 * @throws {NotFound} for somebody else's attempt, as for one that never was.
 */
export async function getAttempt(ctx: Context, { attemptId }: { attemptId: string }): Promise<AttemptView> {
  const [row] = await ctx.db.$queryRaw<AttemptRow[]>`
    SELECT attempt.id, attempt."quizId", attempt.state::text, attempt."endsAt", attempt.version, attempt."savedAt",
      attempt."questionIds", attempt.seed, quiz.title, quiz."passPercent"::float8, quiz."attemptsAllowed",
      quiz."minutesBetweenAttempts", course.slug AS "courseSlug", course.title AS "courseTitle",
      (SELECT jsonb_object_agg("questionId", answer) FROM "Response" WHERE "attemptId" = attempt.id) AS answers
    FROM "Attempt" AS attempt
    JOIN "Quiz" AS quiz ON quiz.id = attempt."quizId"
    JOIN "Course" AS course ON course.id = quiz."courseId"
    WHERE attempt.id = ${attemptId} AND attempt."userId" = ${ownerScope(ctx.actor)} AND attempt.state <> 'voided'`;
  if (!row) throw new NotFound("This attempt");
  const { seed, questionIds, state, ...shown } = row;
  const answers = row.answers ?? {};
  const questions = (await frozenQuestions(ctx, questionIds)).map((question) =>
    shuffleQuestion(question, seed),
  );
  return {
    ...shown,
    answers,
    questions,
    isGraded: state === "graded",
    isOpen: state === "in_progress" && !isOver(row.endsAt, ctx.now),
    incomplete: questions
      .filter((question) => !isComplete(question, answers[question.id] ?? null))
      .map(({ id }) => id),
  };
}

import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { enrolledBy } from "../policy";

/** One earlier sitting, as listed. */
export interface PastAttempt {
  readonly id: string;
  readonly number: number;
  readonly submittedAt: Date;
  /** From 0 to 100, two decimals. */
  readonly percent: number;
  readonly passed: boolean;
}

/** What a person reads before beginning: the rules, how it went so far, and whether one may begin now. */
export interface QuizStart {
  readonly id: string;
  readonly title: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly module: { readonly number: number; readonly slug: string; readonly title: string } | null;
  readonly questionCount: number;
  readonly maxPoints: number;
  readonly passPercent: number;
  readonly attemptsAllowed: number | null;
  readonly minutesBetweenAttempts: number;
  readonly timeLimitMinutes: number | null;
  /** Null where none is open. */
  readonly openAttemptId: string | null;
  /** Null where one may begin at once; otherwise the end of the pause. */
  readonly pauseUntil: Date | null;
  readonly isUsedUp: boolean;
  /** Newest first. */
  readonly attempts: readonly PastAttempt[];
}

const CURRENT = { where: { retiredAt: null }, select: { points: true } } as const;
const BANKS = {
  where: { retiredAt: null },
  select: { quizzes: { select: { questions: CURRENT } } },
} as const;

interface Bank {
  readonly quizzes: readonly { readonly questions: readonly { readonly points: unknown }[] }[];
}

/** As many questions as an attempt will have: which ones is not known before. */
const drawn = (banks: readonly Bank[], perModule: number) =>
  banks.flatMap(({ quizzes }) => quizzes.flatMap(({ questions }) => questions).slice(0, perModule));

/** @throws {NotFound} for a quiz of a course in which the actor is not enrolled. */
export async function getQuizStart(ctx: Context, { quizId }: { quizId: string }): Promise<QuizStart> {
  const quiz = await ctx.db.quiz.findFirst({
    where: { id: quizId, course: { enrolments: { some: enrolledBy(ctx.actor) } } },
    select: {
      id: true,
      title: true,
      passPercent: true,
      attemptsAllowed: true,
      minutesBetweenAttempts: true,
      timeLimitSeconds: true,
      drawPerModule: true,
      course: { select: { slug: true, title: true, modules: BANKS } },
      module: { select: { number: true, slug: true, title: true } },
      questions: CURRENT,
      attempts: {
        where: { userId: ownerScope(ctx.actor), state: { not: "voided" } },
        orderBy: { number: "desc" },
        select: { id: true, number: true, state: true, submittedAt: true, scorePercent: true, passed: true },
      },
    },
  });
  if (!quiz) throw new NotFound("This quiz");
  const questions =
    quiz.drawPerModule === null ? quiz.questions : drawn(quiz.course.modules, quiz.drawPerModule);
  const attempts = quiz.attempts.flatMap(({ id, number, state, submittedAt, scorePercent, passed }) =>
    state === "graded" && submittedAt
      ? [{ id, number, submittedAt, percent: Number(scorePercent), passed: !!passed }]
      : [],
  );
  const latest = Math.max(...attempts.map(({ submittedAt }) => submittedAt.getTime()));
  const pauseEnds = latest + quiz.minutesBetweenAttempts * 60_000;
  return {
    id: quiz.id,
    title: quiz.title,
    courseSlug: quiz.course.slug,
    courseTitle: quiz.course.title,
    module: quiz.module,
    questionCount: questions.length,
    maxPoints: questions.reduce((sum, { points }) => sum + Number(points), 0),
    passPercent: Number(quiz.passPercent),
    attemptsAllowed: quiz.attemptsAllowed,
    minutesBetweenAttempts: quiz.minutesBetweenAttempts,
    timeLimitMinutes: quiz.timeLimitSeconds === null ? null : Math.ceil(quiz.timeLimitSeconds / 60),
    openAttemptId: quiz.attempts.find(({ state }) => state === "in_progress")?.id ?? null,
    pauseUntil: pauseEnds > ctx.now.getTime() ? new Date(pauseEnds) : null,
    isUsedUp: quiz.attemptsAllowed !== null && quiz.attempts.length >= quiz.attemptsAllowed,
    attempts,
  };
}

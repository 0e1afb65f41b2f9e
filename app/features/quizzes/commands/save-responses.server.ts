import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { Answer } from "../domain/answer";
import { type Answers, readAnswers } from "../domain/answer-sheet";
import { isSameAnswer } from "../domain/sent-answer";
import { GRACE_SECONDS, isOver } from "../domain/time-limit";
import { AnswersChangedElsewhere, AnswerUnreadable, AttemptClosed, NumberUnreadable } from "../errors";
import { frozenQuestions } from "../queries/frozen-questions.server";
import type { AnswerSheet } from "../schema";

/** What the page has to know to save again. */
export interface SavedAnswers {
  readonly version: number;
  readonly savedAt: Date;
}

type SaveInput = AnswerSheet & { readonly attemptId: string };

/**
 * Keeps answers as given, one or all of an attempt's at once.
 *
 * One statement on the usual way: whose attempt, whether it is open, which questions belong to it and which version
 * the page was drawn from all stand in its condition, so that nothing is half-written and two tabs never overwrite
 * each other unseen. A save that was taken already (the reply was lost, the button pressed twice) counts as taken.
 *
 * @throws {NotFound | AnswerUnreadable | NumberUnreadable | AttemptClosed | AnswersChangedElsewhere}
 */
export async function saveResponses(
  ctx: Context,
  { attemptId, version, a: sent }: SaveInput,
): Promise<SavedAnswers> {
  const ids = Object.keys(sent);
  const questions = await frozenQuestions(ctx, ids);
  const [foreign] = ids.filter((id) => !questions.some((question) => question.id === id));
  if (foreign) return explain(ctx, attemptId, version, null);
  const read = readAnswers(questions, sent);
  if ("unreadable" in read) {
    const { id, type } = read.unreadable;
    throw type === "numeric" && typeof sent[id] === "string"
      ? new NumberUnreadable(id)
      : new AnswerUnreadable(id);
  }
  const saved = await write(ctx, attemptId, version, read.answers);
  return saved ?? explain(ctx, attemptId, version, read.answers);
}

async function write(
  ctx: Context,
  attemptId: string,
  version: number,
  answers: Answers,
): Promise<SavedAnswers | undefined> {
  // The database's clock, unless a test set one.
  const clock = ctx.clockInjected ? ctx.now : null;
  const rows = await ctx.db.$queryRaw<SavedAnswers[]>`
    WITH attempt AS (
      UPDATE "Attempt" SET version = version + 1, "savedAt" = coalesce(${clock}::timestamptz, now())
      WHERE id = ${attemptId} AND "userId" = ${ownerScope(ctx.actor)} AND state = 'in_progress' AND version = ${version}
        AND ("endsAt" IS NULL
          OR "endsAt" + make_interval(secs => ${GRACE_SECONDS}) >= coalesce(${clock}::timestamptz, now()))
        AND "questionIds" @> ${JSON.stringify(Object.keys(answers))}::jsonb
      RETURNING id, version, "savedAt"
    ), response AS (
      INSERT INTO "Response" ("attemptId", "questionId", answer, "savedAt")
      SELECT attempt.id, sent.key, nullif(sent.value, 'null'), attempt."savedAt"
      FROM attempt CROSS JOIN jsonb_each(${JSON.stringify(answers)}::jsonb) AS sent
      LEFT JOIN "Response" AS kept ON kept."attemptId" = attempt.id AND kept."questionId" = sent.key
      WHERE kept.answer IS DISTINCT FROM nullif(sent.value, 'null')
      ON CONFLICT ("attemptId", "questionId") DO UPDATE SET answer = excluded.answer, "savedAt" = excluded."savedAt"
    )
    SELECT version, "savedAt" FROM attempt`;
  return rows[0];
}

/** Finds out why nothing was written; or that there was nothing to write. */
async function explain(
  ctx: Context,
  attemptId: string,
  version: number,
  answers: Answers | null,
): Promise<SavedAnswers> {
  const attempt = await ctx.db.attempt.findFirst({
    where: { id: attemptId, userId: ownerScope(ctx.actor) },
    select: {
      state: true,
      endsAt: true,
      version: true,
      savedAt: true,
      questionIds: true,
      responses: { select: { questionId: true, answer: true } },
    },
  });
  if (!attempt) throw new NotFound("This attempt");
  const ids = new Set(attempt.questionIds as string[]);
  const foreign = answers === null ? "unknown" : Object.keys(answers).find((id) => !ids.has(id));
  if (foreign) throw new AnswerUnreadable(foreign);
  if (attempt.state !== "in_progress" || isOver(attempt.endsAt, ctx.now)) throw new AttemptClosed();
  const kept = new Map(
    attempt.responses.map(({ questionId, answer }) => [questionId, answer as Answer | null]),
  );
  const isTaken = Object.entries(answers ?? {}).every(([id, answer]) =>
    isSameAnswer(kept.get(id) ?? null, answer),
  );
  if (attempt.version > version && attempt.savedAt && isTaken) {
    return { version: attempt.version, savedAt: attempt.savedAt };
  }
  throw new AnswersChangedElsewhere();
}

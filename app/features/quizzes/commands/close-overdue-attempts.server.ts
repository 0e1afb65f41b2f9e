import { authorise, type Context, transact } from "~/platform/context.server";
import { GRACE_SECONDS } from "../domain/time-limit";
import { canCloseOverdueAttempts } from "../policy";
import { gradeAttempt, type LockedAttempt } from "./grade-attempt.server";

interface OverdueAttempt extends LockedAttempt {
  readonly endsAt: Date;
}

/** One transaction each, so that one that fails holds up no other. */
const AT_MOST = 500;

/**
 * Marks the attempts whose time and grace are over and that nobody handed in; what was saved counts, and the end of
 * the time counts as handing in.
 *
 * Safe to run as often and as many at once as one likes: each attempt is picked under its row's lock, by one.
 *
 * @returns How many were closed.
 */
export async function closeOverdueAttempts(ctx: Context): Promise<number> {
  authorise(canCloseOverdueAttempts(ctx.actor));
  let closed = 0;
  while (closed < AT_MOST && (await closeNext(ctx))) closed += 1;
  return closed;
}

function closeNext(ctx: Context): Promise<boolean> {
  return transact(ctx, async (tx) => {
    const [attempt] = await tx.db.$queryRaw<OverdueAttempt[]>`
      SELECT attempt.id, attempt."userId", attempt."quizId", attempt."endsAt", attempt."questionIds",
        quiz."gradeItemId", quiz."passPercent"::float8
      FROM "Attempt" AS attempt JOIN "Quiz" AS quiz ON quiz.id = attempt."quizId"
      WHERE attempt.state = 'in_progress'
        AND attempt."endsAt" < ${tx.now}::timestamptz - make_interval(secs => ${GRACE_SECONDS})
      ORDER BY attempt."endsAt" LIMIT 1
      FOR UPDATE OF attempt SKIP LOCKED`;
    if (attempt) await gradeAttempt(tx, attempt, attempt.endsAt);
    return attempt !== undefined;
  });
}

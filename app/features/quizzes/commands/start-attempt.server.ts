import { randomBytes } from "node:crypto";
import { requireOpenModule } from "~/features/enrolment/index.server";
import { type Context, transact } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { NoAttemptLeft, PauseNotOver } from "../errors";
import { enrolledBy } from "../policy";

interface QuizRules {
  readonly id: string;
  readonly attemptsAllowed: number | null;
  readonly minutesBetweenAttempts: number;
  readonly timeLimitSeconds: number | null;
  readonly courseId: string;
  readonly drawPerModule: number | null;
}

/** Which questions an attempt has: those of its quiz, or so many of each module's, drawn anew for every attempt. */
const questionsOf = ({ id, courseId, drawPerModule }: QuizRules): Prisma.Sql =>
  drawPerModule === null
    ? Prisma.sql`(SELECT jsonb_agg(id ORDER BY position, id) FROM "Question" WHERE "quizId" = ${id} AND "retiredAt" IS NULL)`
    : Prisma.sql`(SELECT jsonb_agg(drawn.id ORDER BY drawn.module, drawn.position, drawn.id) FROM (
        SELECT question.id, question.position, module.number AS module,
          row_number() OVER (PARTITION BY module.id ORDER BY random()) AS turn
        FROM "Question" AS question JOIN "Quiz" AS bank ON bank.id = question."quizId"
        JOIN "Module" AS module ON module.id = bank."moduleId"
        WHERE bank."courseId" = ${courseId} AND question."retiredAt" IS NULL AND module."retiredAt" IS NULL
      ) AS drawn WHERE drawn.turn <= ${drawPerModule}::int)`;

/**
 * Begins an attempt, or goes on with the one that is open: twenty clicks at once make one row.
 *
 * The limits stand in the statement that inserts, and two statements that see the same past make the same number,
 * which a unique index lets in once; so no number of clicks gets past them.
 *
 * @throws {NotFound | NoAttemptLeft | PauseNotOver}
 * @throws {ModuleLocked} while the quiz's module is closed to the actor. An attempt that is open may be finished.
 */
export async function startAttempt(ctx: Context, { quizId }: { quizId: string }): Promise<{ id: string }> {
  const userId = ownerScope(ctx.actor);
  return transact(ctx, async (tx) => {
    const quiz = await tx.db.quiz.findFirst({
      where: { id: quizId, course: { enrolments: { some: enrolledBy(tx.actor) } } },
      select: {
        id: true,
        attemptsAllowed: true,
        minutesBetweenAttempts: true,
        timeLimitSeconds: true,
        courseId: true,
        moduleId: true,
        drawPerModule: true,
      },
    });
    if (!quiz) throw new NotFound("This quiz");
    const open = await findOpen(tx, quiz.id, userId);
    if (open) return open;
    await requireOpenModule(tx, quiz);
    const begun = (await insert(tx, quiz, userId)) ?? (await findOpen(tx, quiz.id, userId));
    return begun ?? refuse(tx, quiz, userId);
  });
}

function findOpen(tx: Context, quizId: string, userId: string): Promise<{ id: string } | null> {
  return tx.db.attempt.findFirst({ where: { quizId, userId, state: "in_progress" }, select: { id: true } });
}

async function insert(tx: Context, quiz: QuizRules, userId: string): Promise<{ id: string } | undefined> {
  const endsAt =
    quiz.timeLimitSeconds === null ? null : new Date(tx.now.getTime() + quiz.timeLimitSeconds * 1_000);
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    INSERT INTO "Attempt" ("quizId", "userId", number, "startedAt", "endsAt", seed, "questionIds")
    SELECT ${quiz.id}, ${userId}, coalesce(max(number), 0) + 1, ${tx.now}::timestamptz, ${endsAt}::timestamptz,
      ${randomBytes(16).toString("base64url")},
      ${questionsOf(quiz)}
    FROM "Attempt" WHERE "quizId" = ${quiz.id} AND "userId" = ${userId}
    HAVING count(*) FILTER (WHERE state <> 'voided') < ${quiz.attemptsAllowed ?? 1_000_000}::int
      AND coalesce(max("submittedAt") FILTER (WHERE state = 'graded'), '-infinity')
        + make_interval(mins => ${quiz.minutesBetweenAttempts}::int) <= ${tx.now}::timestamptz
    ON CONFLICT DO NOTHING
    RETURNING id`;
  return rows[0];
}

async function refuse(tx: Context, quiz: QuizRules, userId: string): Promise<never> {
  const { _count, _max } = await tx.db.attempt.aggregate({
    where: { quizId: quiz.id, userId, state: { not: "voided" } },
    _count: true,
    _max: { submittedAt: true },
  });
  if (quiz.attemptsAllowed !== null && _count >= quiz.attemptsAllowed) throw new NoAttemptLeft();
  const waited = tx.now.getTime() - (_max.submittedAt?.getTime() ?? 0);
  throw new PauseNotOver(Math.max(1, Math.ceil(quiz.minutesBetweenAttempts - waited / 60_000)));
}

import { authorise, type Context, transact } from "~/platform/context.server";
import { enqueue } from "~/platform/outbox.server";
import { evaluateCoursePath } from "../jobs";
import { completeModules, holdPath } from "./complete-modules.server";

/** People that are looked at in one job. */
const AT_A_TIME = 200;

/** Writes down what a person has completed in every course they take. For the product alone; safe to run twice. */
export async function evaluateLearner(ctx: Context, { userId }: { userId: string }): Promise<void> {
  authorise(ctx.actor.kind === "system");
  const courses = await ctx.db.enrolment.findMany({
    where: { userId, state: { in: ["active", "completed"] } },
    distinct: ["courseId"],
    select: { courseId: true },
  });
  for (const { courseId } of courses) await evaluateOne(ctx, courseId, userId);
}

/** The same for the author of a work. */
export async function evaluateAuthor(
  ctx: Context,
  { submissionId }: { submissionId: string },
): Promise<void> {
  authorise(ctx.actor.kind === "system");
  const submission = await ctx.db.submission.findUnique({
    where: { id: submissionId },
    select: { authorId: true },
  });
  if (submission) await evaluateLearner(ctx, { userId: submission.authorId });
}

/**
 * The same for everybody in a course; asks for the next job where more people follow. Adds what was earned by the rules
 * of today and takes nothing away. Safe to run twice.
 */
export async function evaluateCourse(
  ctx: Context,
  { courseId, afterUserId }: { courseId: string; afterUserId: string | null },
): Promise<void> {
  authorise(ctx.actor.kind === "system");
  const people = await ctx.db.enrolment.findMany({
    where: {
      courseId,
      state: { in: ["active", "completed"] },
      ...(afterUserId ? { userId: { gt: afterUserId } } : {}),
    },
    distinct: ["userId"],
    orderBy: { userId: "asc" },
    take: AT_A_TIME,
    select: { userId: true },
  });
  for (const { userId } of people) await evaluateOne(ctx, courseId, userId);
  const last = people.at(-1);
  if (people.length === AT_A_TIME && last)
    await transact(ctx, (tx) => enqueue(tx, evaluateCoursePath, { courseId, afterUserId: last.userId }));
}

/** A transaction each: nobody waits for others' rows, and one that fails leaves the rest. */
function evaluateOne(ctx: Context, courseId: string, userId: string): Promise<unknown> {
  return transact(ctx, async (tx) => {
    const path = await holdPath(tx, { courseId, userId });
    if (path && !path.isVisitor) await completeModules(tx, path);
  });
}

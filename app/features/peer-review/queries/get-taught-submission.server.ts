import { assignmentsTaughtBy } from "~/features/assignments";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";

/**
 * A sent work of an assignment the actor teaches, for commands.
 *
 * @throws {NotFound} also for instructors of another course.
 */
export async function getTaughtSubmission(ctx: Context, submissionId: string) {
  const found = await ctx.db.submission.findFirst({
    where: { id: submissionId, state: "submitted", assignment: assignmentsTaughtBy(ctx.actor) },
    select: { id: true, authorId: true, assignmentId: true, assignment: { select: { gradeItemId: true } } },
  });
  if (!found) throw new NotFound("This work");
  return found;
}

/** Whether the author may see a grade already. */
export async function isGradeReleased(
  ctx: Context,
  where: { gradeItemId: string; userId: string },
): Promise<boolean> {
  return (await ctx.db.grade.count({ where: { ...where, releasedAt: { not: null } } })) > 0;
}

import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { enqueue } from "~/platform/outbox.server";
import { NotFound } from "~/shared/domain-error";
import { evaluateCoursePath } from "../jobs";
import { canLeadPath } from "../policy";

/**
 * Has everybody in a course looked at again, in the background. Adds what was earned and takes nothing away.
 *
 * @throws {NotFound} for a course that is not there, or not the actor's to teach.
 */
export async function askForEvaluation(ctx: Context, { courseSlug }: { courseSlug: string }): Promise<void> {
  await transact(ctx, async (tx) => {
    const course = await tx.db.course.findUnique({ where: { slug: courseSlug }, select: { id: true } });
    if (!course || !canLeadPath(tx.actor, course.id)) throw new NotFound("The course");
    await audit(tx, { action: "enrolment.evaluation-asked", objectType: "course", objectId: course.id });
    await enqueue(tx, evaluateCoursePath, { courseId: course.id, afterUserId: null });
  });
}

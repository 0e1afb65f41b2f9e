import { ensureGradeItem } from "~/features/grading/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { NotFound } from "~/shared/domain-error";
import { AlreadyScheduled, DatesOutOfOrder } from "../errors";
import { submissionsDue } from "../events";
import { canSchedule } from "../policy";
import { AssignmentSchedule } from "../schema";

/** Quizzes come first in the gradebook. */
const POSITION = 1_000;

/**
 * Gives a brief to a cohort, with its dates, and opens its column in the gradebook.
 *
 * @throws {NotFound | DatesOutOfOrder | AlreadyScheduled}
 */
export async function scheduleAssignment(ctx: Context, input: AssignmentSchedule): Promise<{ id: string }> {
  const { cohortId, briefSlug, ...plan } = AssignmentSchedule.parse(input);
  if (!(plan.opensAt < plan.dueAt && plan.dueAt < plan.reviewsDueAt)) throw new DatesOutOfOrder();
  return transact(ctx, async (tx) => {
    const cohort = await tx.db.cohort.findUnique({ where: { id: cohortId }, select: { courseId: true } });
    if (!cohort) throw new NotFound("This cohort");
    const { courseId } = cohort;
    authorise(canSchedule(tx.actor, { courseId, cohortId }));
    const brief = await tx.db.assignmentBrief.findFirst({
      where: { courseId, slug: briefSlug, retiredAt: null },
      select: { id: true, title: true, passPercent: true },
    });
    if (!brief) throw new NotFound("This brief");

    const gradeItem = await ensureGradeItem(tx, {
      courseId,
      cohortId,
      kind: "assignment",
      key: briefSlug,
      title: brief.title,
      position: POSITION,
      passPercent: Number(brief.passPercent),
    });
    const { count } = await tx.db.assignment.createMany({
      data: { briefId: brief.id, cohortId, gradeItemId: gradeItem.id, slug: briefSlug, ...plan },
      skipDuplicates: true,
    });
    if (count === 0) throw new AlreadyScheduled();
    const { id } = await tx.db.assignment.findUniqueOrThrow({
      where: { cohortId_slug: { cohortId, slug: briefSlug } },
      select: { id: true },
    });
    await audit(tx, { action: "assignments.assignment-scheduled", objectType: "assignment", objectId: id });
    await publish(tx, submissionsDue, { assignmentId: id }, { availableAt: plan.dueAt });
    return { id };
  });
}

import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { AlreadyCompleted, NoOverride } from "../errors";
import { canLeadPath } from "../policy";
import { lockPath } from "./complete-modules.server";

interface Override {
  readonly enrolmentId: string;
  readonly moduleId: string;
  readonly kind: "completed" | "opened";
  /** For the learner to read. */
  readonly reason: string;
}

/**
 * Lets a module count as completed for one person, or opens it for them, whatever the rules ask. The person reads the
 * reason. Waits for whatever the person does at the same moment; twice at once is once, with the first reason.
 *
 * @throws {NotFound} for a membership or module that is not there, or not of a course the actor teaches.
 * @throws {AlreadyCompleted} where the person has earned it.
 */
export async function overrideModule(
  ctx: Context,
  { enrolmentId, moduleId, kind, reason }: Override,
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { userId, courseId } = await memberTaught(tx, enrolmentId);
    const module = await tx.db.module.findFirst({
      where: { id: moduleId, courseId, retiredAt: null },
      select: { id: true },
    });
    if (!module) throw new NotFound("The module");
    await lockPath(tx, { courseId, userId });
    if ((await tx.db.moduleCompletion.count({ where: { userId, moduleId } })) > 0)
      throw new AlreadyCompleted();
    const madeById = userIdOf(tx.actor);
    if (!madeById) throw new NotFound("The membership");
    const { count } = await tx.db.moduleOverride.createMany({
      data: [{ userId, moduleId, kind, reason, madeById, madeAt: tx.now }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    await audit(tx, {
      action: kind === "completed" ? "enrolment.module-granted" : "enrolment.module-opened",
      objectType: "enrolment",
      objectId: enrolmentId,
      reason,
      details: { moduleId },
    });
  });
}

/**
 * Takes an override back; it stays written down. What the person has earned themselves is not touched.
 *
 * @throws {NotFound} as above.
 * @throws {NoOverride} where none of the kind holds, be it that somebody else was first.
 */
export async function takeBackOverride(
  ctx: Context,
  { enrolmentId, moduleId, kind }: Omit<Override, "reason">,
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { userId } = await memberTaught(tx, enrolmentId);
    const { count } = await tx.db.moduleOverride.updateMany({
      where: { userId, moduleId, kind, takenBackAt: null },
      data: { takenBackAt: tx.now },
    });
    if (count === 0) throw new NoOverride();
    await audit(tx, {
      action: "enrolment.override-taken-back",
      objectType: "enrolment",
      objectId: enrolmentId,
      details: { moduleId, kind },
    });
  });
}

/**
 * Whose membership it is, for who teaches the course.
 *
 * @throws {NotFound}
 */
export async function memberTaught(
  tx: Context,
  enrolmentId: string,
): Promise<{ userId: string; courseId: string }> {
  const member = await tx.db.enrolment.findUnique({
    where: { id: enrolmentId },
    select: { userId: true, courseId: true },
  });
  // Not Forbidden: who teaches another course shall not learn which memberships exist.
  if (!member || !canLeadPath(tx.actor, member.courseId)) throw new NotFound("The membership");
  return member;
}

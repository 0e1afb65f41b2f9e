import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { NotFound } from "~/shared/domain-error";
import { CohortOfAnotherCourse } from "../errors";
import { enrolled } from "../events";
import { canEnrol } from "../policy";
import type { Enrol } from "../schema";

/**
 * Makes a person a member of a course, alone or with a cohort.
 *
 * Idempotent: whoever is in stays in, and two clicks at once make one membership
 * (a unique index decides). Somebody who had withdrawn comes back to the same
 * membership with everything they did. Joins the caller's transaction.
 *
 * @throws {Forbidden} into a cohort, unless organiser of it or the product itself.
 * @throws {NotFound} for a course that does not exist.
 * @throws {CohortOfAnotherCourse}
 */
export async function enrol(
  ctx: Context,
  { userId, courseId, cohortId, nameOnCertificate }: Enrol,
): Promise<{ id: string; isNew: boolean }> {
  authorise(canEnrol(ctx.actor, { userId, cohortId }));
  return transact(ctx, async (tx) => {
    await checkPlace(tx, courseId, cohortId);
    const name = nameOnCertificate ?? null;
    // why raw: Prisma has no "insert, or take up again where withdrawn"; a row comes back only if something changed.
    const [row] = await tx.db.$queryRaw<{ id: string }[]>`
      INSERT INTO "Enrolment" AS e ("userId", "courseId", "cohortId", "nameOnCertificate", "enrolledAt")
      VALUES (${userId}, ${courseId}, ${cohortId}, ${name}, ${tx.now})
      ON CONFLICT ("userId", "courseId", "cohortId") DO UPDATE
        SET "state" = 'active', "endedAt" = NULL, "nameOnCertificate" = coalesce(${name}, e."nameOnCertificate")
        WHERE e."state" = 'withdrawn'
      RETURNING e."id"`;
    if (!row) return { id: await existing(tx, { userId, courseId, cohortId }), isNew: false };
    await publish(tx, enrolled, { enrolmentId: row.id, userId, courseId, cohortId });
    await audit(tx, { action: "enrolment.enrolled", objectType: "enrolment", objectId: row.id });
    return { id: row.id, isNew: true };
  });
}

async function checkPlace(tx: Context, courseId: string, cohortId: string | null): Promise<void> {
  if (cohortId === null) {
    if ((await tx.db.course.count({ where: { id: courseId } })) === 0) throw new NotFound("The course");
    return;
  }
  const cohort = await tx.db.cohort.findUnique({ where: { id: cohortId }, select: { courseId: true } });
  if (!cohort) throw new NotFound("The cohort");
  if (cohort.courseId !== courseId) throw new CohortOfAnotherCourse();
}

async function existing(
  tx: Context,
  place: { userId: string; courseId: string; cohortId: string | null },
): Promise<string> {
  const { id } = await tx.db.enrolment.findFirstOrThrow({ where: place, select: { id: true } });
  return id;
}

import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";

/**
 * The actor's own application to a school.
 *
 * @throws {NotFound} when there is none, or no such school
 */
export async function findOwn(tx: Context, schoolSlug: string) {
  const own = await tx.db.application.findFirst({
    where: { applicantId: ownerScope(tx.actor), cohort: { slug: schoolSlug } },
    select: {
      id: true,
      applicantId: true,
      state: true,
      answers: true,
      cohort: { select: { id: true, courseId: true } },
    },
  });
  if (!own) throw new NotFound("This application");
  return own;
}

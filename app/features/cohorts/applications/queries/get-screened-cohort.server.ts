import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { canOrganise, screenedCohorts } from "../../policy";

/**
 * A cohort whose applications the actor may read, and whether the actor also decides.
 *
 * @throws {NotFound} for cohorts of other people, as for none
 */
export async function getScreenedCohort(ctx: Context, slug: string) {
  const cohort = await ctx.db.cohort.findFirst({
    where: { slug, ...screenedCohorts(ctx.actor) },
    select: {
      id: true,
      courseId: true,
      slug: true,
      title: true,
      timeZone: true,
      capacity: true,
    },
  });
  if (!cohort) throw new NotFound("This cohort");
  return { ...cohort, organises: canOrganise(ctx.actor, { cohortId: cohort.id, courseId: cohort.courseId }) };
}

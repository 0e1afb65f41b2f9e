import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { callState } from "../domain/call-state";
import type { CohortDescription } from "../domain/cohort-file";
import type { PublicCohort } from "../views";

/**
 * Everything a school says about itself in public.
 *
 * @throws {NotFound}
 */
export async function getCohortBySlug(ctx: Context, slug: string): Promise<PublicCohort> {
  const cohort = await ctx.db.cohort.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      title: true,
      summary: true,
      place: true,
      timeZone: true,
      startsOn: true,
      endsOn: true,
      capacity: true,
      answerDays: true,
      applicationsOpenAt: true,
      applicationsCloseAt: true,
      description: true,
      hoursOnline: true,
      hoursContact: true,
      course: { select: { id: true, slug: true, title: true } },
      seats: { select: { country: true, seats: true, reserve: true } },
    },
  });
  if (!cohort) throw new NotFound("This school");
  // The importer is the only writer and has checked the shape.
  return {
    ...cohort,
    description: cohort.description as CohortDescription,
    call: callState(cohort, ctx.now),
  };
}

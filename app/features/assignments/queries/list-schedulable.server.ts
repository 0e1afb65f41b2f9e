import type { Context } from "~/platform/context.server";
import { cohortsToSchedule } from "../policy";

/** A brief that a school has not been given yet. */
export interface Schedulable {
  readonly cohortId: string;
  readonly cohortTitle: string;
  readonly timeZone: string;
  readonly briefSlug: string;
  readonly briefTitle: string;
}

const LATEST_COHORTS = 50;

/** Every brief of the course that a cohort in the actor's reach does not have yet, latest schools first. */
export async function listSchedulable(ctx: Context): Promise<Schedulable[]> {
  const cohorts = await ctx.db.cohort.findMany({
    where: cohortsToSchedule(ctx.actor),
    orderBy: { startsOn: "desc" },
    take: LATEST_COHORTS,
    select: {
      id: true,
      title: true,
      timeZone: true,
      assignments: { select: { slug: true } },
      course: {
        select: {
          briefs: {
            where: { retiredAt: null },
            orderBy: { slug: "asc" },
            select: { slug: true, title: true },
          },
        },
      },
    },
  });
  return cohorts.flatMap(({ id, title, timeZone, assignments, course }) =>
    course.briefs
      .filter(({ slug }) => !assignments.some((given) => given.slug === slug))
      .map((brief) => ({
        cohortId: id,
        cohortTitle: title,
        timeZone,
        briefSlug: brief.slug,
        briefTitle: brief.title,
      })),
  );
}

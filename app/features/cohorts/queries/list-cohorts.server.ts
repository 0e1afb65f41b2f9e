import type { Context } from "~/platform/context.server";
import { callState } from "../domain/call-state";
import type { ListedCohort } from "../views";

/** Bounded, because a page shows it; nobody runs more schools than this. */
const MOST = 60;

/** All schools, the next one first and those that are over last. Open to everyone. */
export async function listCohorts(ctx: Context): Promise<ListedCohort[]> {
  const cohorts = await ctx.db.cohort.findMany({
    orderBy: { startsOn: "desc" },
    take: MOST,
    select: {
      id: true,
      slug: true,
      title: true,
      summary: true,
      timeZone: true,
      startsOn: true,
      endsOn: true,
      applicationsOpenAt: true,
      applicationsCloseAt: true,
    },
  });
  const isOver = (cohort: { endsOn: Date }) => cohort.endsOn < ctx.now;
  const coming = cohorts.filter((cohort) => !isOver(cohort)).reverse();
  return [...coming, ...cohorts.filter(isOver)].map((cohort) => ({
    ...cohort,
    call: callState(cohort, ctx.now),
  }));
}

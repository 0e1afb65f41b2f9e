import type { Context } from "~/platform/context.server";
import { instantIn } from "~/shared/dates";
import { NotFound } from "~/shared/domain-error";
import { cohortsToSchedule } from "../policy";
import type { ScheduleForm } from "../schema";
import { scheduleAssignment } from "./schedule-assignment.server";

/**
 * Gives a brief to a cohort with dates as the clock at the school shows them, which is how people agree on them.
 *
 * @throws {NotFound | DatesOutOfOrder | AlreadyScheduled}
 */
export async function scheduleBySchoolClock(ctx: Context, form: ScheduleForm): Promise<{ id: string }> {
  const [cohortId = "", briefSlug = ""] = form.choice.split(" ");
  const cohort = await ctx.db.cohort.findFirst({
    where: { id: cohortId, ...cohortsToSchedule(ctx.actor) },
    select: { timeZone: true },
  });
  if (!cohort) throw new NotFound("This cohort");
  const at = (clock: string) => instantIn(clock.slice(0, 10), clock.slice(11), cohort.timeZone);
  return scheduleAssignment(ctx, {
    cohortId,
    briefSlug,
    opensAt: at(form.opensAt),
    dueAt: at(form.dueAt),
    reviewsDueAt: at(form.reviewsDueAt),
    reviewsPerSubmission: form.reviewsPerSubmission,
    reviewsOwed: form.reviewsOwed,
  });
}

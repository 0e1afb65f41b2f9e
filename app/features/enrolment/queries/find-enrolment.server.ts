import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";

/** The actor's own active membership of a course; one with a cohort comes before the open one. Null without one. */
export function findEnrolment(
  ctx: Context,
  { courseId }: { courseId: string },
): Promise<{ id: string; cohortId: string | null; enrolledAt: Date } | null> {
  return ctx.db.enrolment.findFirst({
    where: { userId: ownerScope(ctx.actor), courseId, state: "active" },
    orderBy: { cohortId: { sort: "asc", nulls: "last" } },
    select: { id: true, cohortId: true, enrolledAt: true },
  });
}

/** Whether a person takes part in a cohort: active or completed, not withdrawn. */
export async function isEnrolledInCohort(
  ctx: Context,
  { userId, cohortId }: { userId: string; cohortId: string },
): Promise<boolean> {
  return (await ctx.db.enrolment.count({ where: { userId, cohortId, state: { not: "withdrawn" } } })) > 0;
}

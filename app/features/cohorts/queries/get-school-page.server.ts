import type { Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import type { SchoolPage } from "../views";
import { getCohortBySlug } from "./get-cohort-by-slug.server";

/**
 * A school's public page, and where the reader's own application stands, if there is one.
 *
 * @throws {NotFound}
 */
export async function getSchoolPage(ctx: Context, slug: string): Promise<SchoolPage> {
  const cohort = await getCohortBySlug(ctx, slug);
  const applicantId = userIdOf(ctx.actor);
  const own = applicantId
    ? await ctx.db.application.findUnique({
        where: { cohortId_applicantId: { cohortId: cohort.id, applicantId } },
        select: { state: true },
      })
    : null;
  return { cohort, ownState: own?.state ?? null, now: ctx.now };
}

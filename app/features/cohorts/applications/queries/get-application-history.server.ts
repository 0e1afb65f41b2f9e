import { listEntriesAbout } from "~/features/audit/index.server";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { applicationsFor, cohortsFor } from "../../policy";

/**
 * Who opened an application and what was done to it: for those who run its cohort.
 *
 * @throws {NotFound} out of the actor's cohorts, and for the actor's own application
 */
export async function getApplicationHistory(
  ctx: Context,
  { slug, number }: { readonly slug: string; readonly number: number },
) {
  const found = await ctx.db.application.findFirst({
    where: {
      number,
      ...applicationsFor(ctx.actor, "organise"),
      cohort: { slug, ...cohortsFor(ctx.actor, "organise") },
    },
    select: { id: true, cohort: { select: { title: true } } },
  });
  if (!found) throw new NotFound("This application");
  const lines = await listEntriesAbout(ctx, { objectType: "application", objectId: found.id });
  return { slug, number, cohortTitle: found.cohort.title, lines };
}

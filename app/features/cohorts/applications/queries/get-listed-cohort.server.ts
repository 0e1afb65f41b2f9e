import { grantsFor, may } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import type { Actor } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { cohortsFor } from "../../policy";

/**
 * A cohort whose applications the actor may list, and what the list may show.
 *
 * @throws {NotFound} for cohorts of other people, as for none
 */
export async function getListedCohort(ctx: Context, slug: string) {
  const cohort = await ctx.db.cohort.findFirst({
    where: { slug, ...cohortsFor(ctx.actor, "list-applications") },
    select: {
      id: true,
      slug: true,
      title: true,
      timeZone: true,
      capacity: true,
    },
  });
  if (!cohort) throw new NotFound("This cohort");
  return {
    ...cohort,
    seesNames: seesNames(ctx.actor, cohort.id),
    reads: may(ctx.actor, "read-applications"),
  };
}

/** Names stand in the list only if the actor chooses among everybody the list shows to them. */
function seesNames(actor: Actor, cohortId: string): boolean {
  if (may(actor, "select", { cohortId })) return true;
  const listed = grantsFor(actor, "list-applications").filter(
    (granted) => granted.cohortId === cohortId || granted.cohortId === null,
  );
  return listed.every(({ country }) => country !== null && may(actor, "select", { cohortId, country }));
}

import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { screenedCohorts } from "../../policy";

/**
 * The application that an address of the organisers' desk names.
 *
 * @throws {NotFound} for cohorts of other people and for the actor's own application
 */
export async function getApplicationId(
  ctx: Context,
  { slug, number }: { slug: string; number: number },
): Promise<string> {
  const found = await ctx.db.application.findFirst({
    where: {
      number,
      applicantId: { not: ownerScope(ctx.actor) },
      cohort: { AND: [{ slug }, screenedCohorts(ctx.actor)] },
    },
    select: { id: true },
  });
  if (!found) throw new NotFound("This application");
  return found.id;
}

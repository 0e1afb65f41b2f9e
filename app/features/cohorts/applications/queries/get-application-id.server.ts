import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { applicationsFor } from "../../policy";

/**
 * The application that an address of the organisers' desk names.
 *
 * @throws {NotFound} out of the actor's cohorts and countries, and for the actor's own application
 */
export async function getApplicationId(
  ctx: Context,
  { slug, number }: { slug: string; number: number },
): Promise<string> {
  const found = await ctx.db.application.findFirst({
    where: {
      number,
      cohort: { slug },
      ...applicationsFor(ctx.actor, "read-applications"),
    },
    select: { id: true },
  });
  if (!found) throw new NotFound("This application");
  return found.id;
}

import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { requireStepUp } from "../step-up.server";
import { insistOnTrueNames } from "../true-name.server";

/** Who somebody is to everybody, and whether there is more to know. */
interface IdentityCard {
  /** The alias of a protected person. */
  readonly name: string;
  readonly isProtected: boolean;
}

/**
 * What stands above the form that opens a true name, or puts somebody under protection.
 *
 * @throws {StepUpNeeded | NotFound}
 */
export async function getIdentityCard(ctx: Context, { userId }: { userId: string }): Promise<IdentityCard> {
  await insistOnTrueNames(ctx, userId);
  requireStepUp(ctx);
  const person = await ctx.db.user.findUnique({
    where: { id: userId },
    select: { name: true, protectedAt: true },
  });
  if (!person) throw new NotFound("The person");
  return { name: person.name, isProtected: person.protectedAt !== null };
}

import { requireStepUp } from "~/features/identity/index.server";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { canErase } from "../policy";

/**
 * Whom the page of an erasure is about. Asks for a proof of who acts before anything is typed.
 *
 * @throws {StepUpNeeded | NotFound}
 */
export async function getErasure(
  ctx: Context,
  { userId }: { readonly userId: string },
): Promise<{ readonly name: string; readonly hasCertificates: boolean }> {
  if (!canErase(ctx.actor, userId)) throw new NotFound("The person");
  requireStepUp(ctx);
  const person = await ctx.db.user.findFirst({
    where: { id: userId, erasedAt: null },
    select: { name: true, _count: { select: { certificates: true } } },
  });
  if (!person) throw new NotFound("The person");
  return { name: person.name, hasCertificates: person._count.certificates > 0 };
}

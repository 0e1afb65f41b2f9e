import { authorise, type Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { requireStepUp } from "../step-up.server";

/** The address of one's account, and the one it is to have. */
interface AddressPage {
  readonly email: string;
  /** Waits for the link that was sent to it; null where nothing was asked. */
  readonly wish: { readonly email: string; readonly expiresAt: Date } | null;
}

/**
 * The actor's own address.
 *
 * @throws {Forbidden | StepUpNeeded} asked for here already, so that nobody types an address in vain.
 */
export async function getAddress(ctx: Context): Promise<AddressPage> {
  const id = userIdOf(ctx.actor);
  authorise(id !== null);
  requireStepUp(ctx);
  const { email, tokens } = await ctx.db.user.findUniqueOrThrow({
    where: { id },
    select: {
      email: true,
      tokens: {
        where: { purpose: "change_email", expiresAt: { gt: ctx.now } },
        select: { email: true, expiresAt: true },
      },
    },
  });
  return { email, wish: tokens[0] ?? null };
}

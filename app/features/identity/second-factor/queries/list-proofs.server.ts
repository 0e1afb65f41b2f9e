import { authorise, type Context } from "~/platform/context.server";
import { canHavePasskeys } from "../passkeys.server";

/** With what the actor can prove who they are, besides the password. */
interface Proofs {
  readonly app: boolean;
  /** False too where browsers show no passkeys to this site. */
  readonly passkey: boolean;
}

/** The second factors of whoever this session belongs to, whole or half. */
export async function listProofs(ctx: Context): Promise<Proofs> {
  const { actor } = ctx;
  authorise(actor.kind === "person" || actor.kind === "half-signed-in");
  const { totpFactor, passkeys } = await ctx.db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: {
      totpFactor: { select: { confirmedAt: true } },
      passkeys: { select: { id: true }, take: 1 },
    },
  });
  return { app: Boolean(totpFactor?.confirmedAt), passkey: passkeys.length > 0 && canHavePasskeys() };
}

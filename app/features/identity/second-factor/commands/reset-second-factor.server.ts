import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { endAllSessions } from "../../session.server";
import { tellOwner } from "../factors.server";

/**
 * Takes every second factor from an account whose owner lost device and paper: for whoever sits at the server, after
 * making sure who asks. All sessions end, and the owner is told; whoever has a role sets up another factor next time.
 *
 * @throws {Forbidden | NotFound} the first for everybody but the product itself.
 */
export async function resetSecondFactor(ctx: Context, { email }: { readonly email: string }): Promise<void> {
  authorise(ctx.actor.kind === "system");
  await transact(ctx, async (tx) => {
    const person = await tx.db.user.findUnique({ where: { email }, select: { id: true } });
    if (!person) throw new NotFound("The account");
    const userId = person.id;
    await tx.db.totpFactor.deleteMany({ where: { userId } });
    await tx.db.passkey.deleteMany({ where: { userId } });
    await tx.db.recoveryCode.deleteMany({ where: { userId } });
    await endAllSessions(tx, userId);
    await audit(tx, { action: "identity.second-factor-reset", objectType: "User", objectId: userId });
    await tellOwner(tx, userId, "removed");
  });
}

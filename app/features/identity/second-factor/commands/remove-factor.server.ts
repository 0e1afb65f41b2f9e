import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { requireStepUp } from "../../step-up.server";
import { hasSecondFactor, tellOwner } from "../factors.server";

/**
 * Removes one's own authenticator app.
 *
 * @throws {StepUpNeeded | Forbidden | NotFound}
 */
export const removeApp = (ctx: Context): Promise<void> =>
  removeFactor(ctx, "app", (tx, userId) => tx.db.totpFactor.deleteMany({ where: { userId } }));

/**
 * Removes one of one's own passkeys.
 *
 * @throws {StepUpNeeded | Forbidden | NotFound} the last for somebody else's too.
 */
export const removePasskey = (ctx: Context, { passkeyId }: { readonly passkeyId: string }): Promise<void> =>
  removeFactor(ctx, "passkey", (tx, userId) =>
    tx.db.passkey.deleteMany({ where: { id: passkeyId, userId } }),
  );

type Removal = (tx: Context, userId: string) => Promise<{ readonly count: number }>;

/** With the last factor the codes on the paper go too: there is nothing they stand in for. */
async function removeFactor(ctx: Context, kind: "app" | "passkey", remove: Removal): Promise<void> {
  requireStepUp(ctx);
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  await transact(ctx, async (tx) => {
    const removed = await remove(tx, userId);
    if (removed.count === 0) throw new NotFound("The second factor");
    if (!(await hasSecondFactor(tx, userId))) await tx.db.recoveryCode.deleteMany({ where: { userId } });
    await audit(tx, {
      action: "identity.second-factor-removed",
      objectType: "User",
      objectId: userId,
      details: { kind },
    });
    await tellOwner(tx, userId, "removed");
  });
}

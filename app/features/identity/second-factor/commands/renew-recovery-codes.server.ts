import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { requireStepUp } from "../../step-up.server";
import { NoSecondFactor } from "../errors";
import { hasSecondFactor, issueRecoveryCodes } from "../factors.server";

/**
 * Ten new codes for the day the device is lost; those from before are worth nothing. To be shown once.
 *
 * @throws {StepUpNeeded | Forbidden | NoSecondFactor}
 */
export async function renewRecoveryCodes(ctx: Context): Promise<readonly string[]> {
  requireStepUp(ctx);
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  return transact(ctx, async (tx) => {
    if (!(await hasSecondFactor(tx, userId))) throw new NoSecondFactor();
    await audit(tx, { action: "identity.recovery-codes-renewed", objectType: "User", objectId: userId });
    return issueRecoveryCodes(tx, userId);
  });
}

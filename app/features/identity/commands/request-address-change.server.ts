import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { limit } from "~/platform/rate-limit.server";
import { userIdOf } from "~/shared/actor";
import { SameAddress } from "../errors";
import { addressChangeRequested } from "../events";
import { requireStepUp } from "../step-up.server";
import { issueToken } from "../tokens.server";

interface Wish {
  /** The address the account is to have. */
  readonly email: string;
  readonly ip: string;
}

/**
 * Asks for another address. Nothing changes until somebody follows the link that goes to the new one. Whether anybody
 * has that address already is not told: what the page says is the same, only the mail stays away.
 *
 * @throws {Forbidden | StepUpNeeded | SameAddress | TooManyRequests}
 */
export async function requestAddressChange(ctx: Context, { email, ip }: Wish): Promise<void> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  requireStepUp(ctx);
  await limit(ctx, "address-change", { ip, account: userId });
  await limit(ctx, "address-change", { account: email });
  await transact(ctx, async (tx) => {
    const account = await tx.db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
    if (account.email === email) throw new SameAddress();
    const tokenId = await issueToken(tx, { userId, email, purpose: "change_email" });
    await publish(tx, addressChangeRequested, { userId, tokenId });
    await audit(tx, { action: "identity.address-change-requested", objectType: "User", objectId: userId });
  });
}

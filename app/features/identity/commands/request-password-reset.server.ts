import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { limit } from "~/platform/rate-limit.server";
import { passwordResetRequested } from "../events";
import { issueToken } from "../tokens.server";

interface Asked {
  readonly email: string;
  readonly ip: string;
}

/**
 * Asks for a link to set a new password. The answer is the same whether or not anybody has the
 * address; a link asked for again replaces the one before.
 *
 * @throws {TooManyRequests}
 */
export async function requestPasswordReset(ctx: Context, { email, ip }: Asked): Promise<void> {
  await limit(ctx, "password-reset", { ip, account: email });
  await transact(ctx, async (tx) => {
    const account = await tx.db.user.findFirst({ where: { email, suspendedAt: null }, select: { id: true } });
    if (!account) return;
    const tokenId = await issueToken(tx, { userId: account.id, email, purpose: "reset_password" });
    await publish(tx, passwordResetRequested, { userId: account.id, tokenId });
    await audit(tx, {
      action: "identity.password-reset-requested",
      objectType: "User",
      objectId: account.id,
    });
  });
}

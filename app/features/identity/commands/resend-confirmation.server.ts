import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { limit } from "~/platform/rate-limit.server";
import { signUpRequested } from "../events";
import { issueToken } from "../tokens.server";

interface Asked {
  readonly email: string;
  readonly ip: string;
}

/**
 * Sends the confirmation link once more; the one before dies. Silent where there is nothing to confirm.
 *
 * @throws {TooManyRequests} shares its count with signing up.
 */
export async function resendConfirmation(ctx: Context, { email, ip }: Asked): Promise<void> {
  await limit(ctx, "sign-up", { ip, account: email });
  await transact(ctx, async (tx) => {
    const account = await tx.db.user.findFirst({
      where: { email, emailVerifiedAt: null, suspendedAt: null, credential: { isNot: null } },
      select: { id: true },
    });
    if (!account) return;
    const tokenId = await issueToken(tx, { userId: account.id, email, purpose: "confirm_email" });
    await publish(tx, signUpRequested, { userId: account.id, tokenId });
  });
}

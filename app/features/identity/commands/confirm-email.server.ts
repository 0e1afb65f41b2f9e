import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { consumeToken } from "../tokens.server";

/**
 * Confirms an address with the link that was sent to it.
 *
 * @throws {LinkDead}
 */
export async function confirmEmail(ctx: Context, { token }: { readonly token: string }): Promise<void> {
  await transact(ctx, async (tx) => {
    const userId = await consumeToken(tx, token, "confirm_email");
    await tx.db.user.updateMany({
      where: { id: userId, emailVerifiedAt: null },
      data: { emailVerifiedAt: tx.now },
    });
    await audit(tx, { action: "identity.address-confirmed", objectType: "User", objectId: userId });
  });
}

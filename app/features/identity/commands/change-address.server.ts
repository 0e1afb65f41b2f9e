import { audit } from "~/platform/audit.server";
import { type Context, isUniqueViolation, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { LinkDead } from "../errors";
import { addressChanged, passwordResetRequested } from "../events";
import { forgetDevices } from "../known-device.server";
import { endAllSessions } from "../session.server";
import { consumeAddressLink, issueToken } from "../tokens.server";

interface Link {
  readonly token: string;
}

/**
 * Gives an account the address its link was sent to. The old address is told, with a link that undoes it.
 *
 * @throws {LinkDead} also where somebody else has the address by now: of two who want it, the database takes the first.
 */
export async function confirmNewAddress(ctx: Context, { token }: Link): Promise<void> {
  await transact(ctx, async (tx) => {
    const { userId, email, formerEmail } = await consumeAddressLink(tx, token, "change_email");
    await giveAddress(tx, userId, email);
    const tokenId = await issueToken(tx, { userId, email: formerEmail, purpose: "undo_email_change" });
    await publish(tx, addressChanged, { userId, tokenId });
    await audit(tx, { action: "identity.address-changed", objectType: "User", objectId: userId });
  }).catch(deadWhereTaken);
}

/**
 * Brings an account back to the address a change took from it, for whoever reads the mail there. Somebody else
 * may have made the change: so everybody is signed out, every other link dies, the password from before opens nothing
 * any more, and a link to choose a new one goes to the old address.
 *
 * @throws {LinkDead}
 */
export async function undoAddressChange(ctx: Context, { token }: Link): Promise<void> {
  await transact(ctx, async (tx) => {
    const { userId, email } = await consumeAddressLink(tx, token, "undo_email_change");
    await giveAddress(tx, userId, email);
    await tx.db.credential.deleteMany({ where: { userId } });
    await endAllSessions(tx, userId);
    await forgetDevices(tx, userId);
    await tx.db.oneTimeToken.deleteMany({ where: { userId } });
    const tokenId = await issueToken(tx, { userId, email, purpose: "reset_password" });
    await publish(tx, passwordResetRequested, { userId, tokenId });
    await audit(tx, { action: "identity.address-change-undone", objectType: "User", objectId: userId });
  }).catch(deadWhereTaken);
}

/**
 * The new address, confirmed by whoever followed the link. A sign-up under it that nobody confirmed gives way: its
 * maker never read the mail there, and could otherwise keep the owner out by typing the address first.
 */
async function giveAddress(tx: Context, userId: string, email: string): Promise<void> {
  await tx.db.user.deleteMany({
    where: {
      email,
      id: { not: userId },
      emailVerifiedAt: null,
      roleGrants: { none: {} },
      enrolments: { none: {} },
      applications: { none: {} },
    },
  });
  await tx.db.user.update({
    where: { id: userId },
    data: { email, emailVerifiedAt: tx.now },
    select: { id: true },
  });
}

function deadWhereTaken(error: unknown): never {
  if (isUniqueViolation(error)) throw new LinkDead();
  throw error;
}

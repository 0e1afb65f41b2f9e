import { randomBytes } from "node:crypto";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { limit } from "~/platform/rate-limit.server";
import type { RoleName } from "~/shared/actor";
import { mustFit, placeMustExist } from "../../give-role.server";
import { mayGive, type Place } from "../../permissions";
import { requireStepUp } from "../../step-up.server";
import { invitationTokenFor, tokenHash } from "../../tokens.server";
import { InvitationNeedsAddress } from "../errors";
import { invitationMade } from "../events";

const DAY_MS = 86_400_000;

interface Invitation {
  /** The one address that may take it up. Left out: whoever has the link. */
  readonly email?: string;
  /** Left out: an account and nothing more. */
  readonly role?: RoleName;
  readonly place?: Place;
  /** For how long the link works. */
  readonly days: number;
}

/**
 * Invites somebody to a role, or to an account alone. With an address the link goes there by mail and is shown to
 * nobody; without one the giver carries it. Returns the invitation's id.
 *
 * @throws {Forbidden} for whoever may not give this role there
 * @throws {StepUpNeeded | InvitationNeedsAddress | RoleOutOfPlace | NotFound | TooManyRequests}
 */
export async function makeInvitation(ctx: Context, invitation: Invitation): Promise<string> {
  const { actor } = ctx;
  const { email, role, place = {}, days } = invitation;
  authorise(actor.kind === "person" && mayGive(actor, role ?? null, place));
  requireStepUp(ctx);
  if (!email && (role === undefined || role === "administrator")) throw new InvitationNeedsAddress();
  if (role) mustFit(role, place);
  await limit(ctx, "invitation", { account: actor.userId });
  const id = randomBytes(16).toString("base64url");
  return transact(ctx, async (tx) => {
    await placeMustExist(tx, place);
    await tx.db.invitation.create({
      data: {
        id,
        tokenHash: tokenHash(invitationTokenFor(id)),
        email: email ?? null,
        role: role ?? null,
        ...(role ? place : {}),
        createdAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + days * DAY_MS),
        invitedById: actor.userId,
      },
      select: { id: true },
    });
    await audit(tx, {
      action: "identity.invitation-sent",
      objectType: "Invitation",
      objectId: id,
      details: { role: role ?? null, ...(role ? place : {}), days },
    });
    if (email) await publish(tx, invitationMade, { invitationId: id });
    return id;
  });
}

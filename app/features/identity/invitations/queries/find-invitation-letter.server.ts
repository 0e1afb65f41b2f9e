import type { Context } from "~/platform/context.server";
import { invitationTokenFor } from "../../tokens.server";
import { findById } from "../find-invitation.server";

/** What the mail of an invitation needs, worked out when it is sent. */
interface InvitationLetter {
  readonly email: string;
  /** Of whoever has the address; of the giver where nobody has it yet. */
  readonly locale: string;
  readonly timeZone: string;
  /** Path and query on this site; the only place where the token stands in clear. */
  readonly path: string;
  readonly expiresAt: Date;
}

/** The letter of an invitation, or null when there is nothing to send any more, or nobody to send it to. */
export async function findInvitationLetter(
  ctx: Context,
  { invitationId }: { readonly invitationId: string },
): Promise<InvitationLetter | null> {
  const found = await findById(ctx, invitationId);
  if (!found?.email) return null;
  const { email, expiresAt, invitedBy } = found;
  const reader = await ctx.db.user.findUnique({
    where: { email },
    select: { locale: true, timeZone: true, suspendedAt: true },
  });
  if (reader?.suspendedAt) return null;
  const { locale = "en", timeZone = "UTC" } = reader ?? invitedBy ?? {};
  return {
    email,
    locale,
    timeZone,
    path: `/invitation?token=${invitationTokenFor(invitationId)}`,
    expiresAt,
  };
}

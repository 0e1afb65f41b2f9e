import { findInvitationLetter, findLinkLetter } from "~/features/identity/index.server";
import type { Context } from "~/platform/context.server";
import { formatMoment } from "~/shared/dates";
import { emails } from "../../../../emails";
import { MailAddress } from "../domain/mail-address";

interface DeliverableMail {
  readonly createdAt: Date;
  readonly template: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly reader: { readonly name: string; readonly locale: string; readonly discreetPath: string | null };
  readonly address: string;
}

/** Why a mail is not sent any more, for the operator. */
interface SuppressedMail {
  readonly suppressedBecause: string;
}

/**
 * What there is to send now, to the address the person has now. Null when the mail is gone or was dealt with.
 *
 * The one-time token stands in clear only in what this returns: it is worked out here and written down nowhere.
 */
export async function findDeliverableMail(
  ctx: Context,
  { mailId }: { readonly mailId: string },
): Promise<DeliverableMail | SuppressedMail | null> {
  const mail = await ctx.db.mailMessage.findUnique({
    where: { id: mailId },
    select: {
      state: true,
      template: true,
      props: true,
      createdAt: true,
      user: {
        select: {
          email: true,
          emailVerifiedAt: true,
          suspendedAt: true,
          erasedAt: true,
          name: true,
          addressAs: true,
          locale: true,
          timeZone: true,
          discreetMail: true,
        },
      },
    },
  });
  if (mail?.state !== "queued") return null;
  const { user, template, createdAt } = mail;
  const email = emails[template];
  if (!email) return { suppressedBecause: "This release has no such message" };
  if (!user) return toInvited(ctx, { createdAt, template, props: mail.props as Record<string, unknown> });
  if (user.erasedAt) return { suppressedBecause: "There is no account" };
  if (user.suspendedAt) return { suppressedBecause: "The account is suspended" };
  if (!user.emailVerifiedAt && !email.toUnconfirmed)
    return { suppressedBecause: "The address is not confirmed" };
  const stored = mail.props as Record<string, unknown>;
  const letter = email.hasOneTimeLink ? await findLinkLetter(ctx, { tokenId: String(stored.tokenId) }) : null;
  if (email.hasOneTimeLink && !letter) return { suppressedBecause: "The link was used, replaced or too old" };
  // A link may be about an address the account does not have yet, or no longer: it goes there.
  const address = MailAddress.safeParse(letter?.email ?? user.email);
  if (!address.success) return { suppressedBecause: "The address has a shape we do not write to" };

  const discreetPath = user.discreetMail ? `/waiting/${mailId}` : null;
  const reader = { name: user.addressAs ?? user.name, locale: user.locale, discreetPath };
  const found = { createdAt, template, reader, address: address.data };
  if (!letter) return { ...found, props: stored };
  const { tokenId: _, ...rest } = stored;
  return { ...found, props: { ...rest, path: letter.path, expiresAt: formatMoment(letter.expiresAt, user) } };
}

/** A mail to an address that needs no account: the invitation it is about says where to, and whether it still may go. */
async function toInvited(
  ctx: Context,
  { createdAt, template, props }: Pick<DeliverableMail, "createdAt" | "template" | "props">,
): Promise<DeliverableMail | SuppressedMail> {
  const { invitationId } = props;
  if (typeof invitationId !== "string") return { suppressedBecause: "There is no account" };
  const letter = await findInvitationLetter(ctx, { invitationId });
  if (!letter) return { suppressedBecause: "The invitation was taken up, taken back or is too old" };
  const address = MailAddress.safeParse(letter.email);
  if (!address.success) return { suppressedBecause: "The address has a shape we do not write to" };
  return {
    createdAt,
    template,
    props: { path: letter.path, expiresAt: formatMoment(letter.expiresAt, letter) },
    reader: { name: letter.email, locale: letter.locale, discreetPath: null },
    address: address.data,
  };
}

import { findInvitationLetter } from "~/features/identity/index.server";
import { type Context, transact } from "~/platform/context.server";
import { enqueue } from "~/platform/outbox.server";
import { deliverMailJob } from "../jobs";

/**
 * Writes the mail of an invitation, to be sent after commit to the address that was invited: perhaps nobody's account.
 * One per invitation, however often it is asked for; none once there is nothing to take up.
 */
export async function queueInvitation(
  ctx: Context,
  { invitationId }: { readonly invitationId: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const letter = await findInvitationLetter(tx, { invitationId });
    if (!letter) return;
    const [mail] = await tx.db.mailMessage.createManyAndReturn({
      data: [
        {
          uniqueKey: `invitation:${invitationId}`,
          toAddress: letter.email,
          locale: letter.locale,
          template: "invitation",
          props: { invitationId },
          createdAt: tx.now,
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (mail) await enqueue(tx, deliverMailJob, { mailId: mail.id }, { uniqueKey: `mail:${mail.id}` });
  });
}

import { type Context, transact } from "~/platform/context.server";
import type { OutgoingMail } from "../transport.server";

/** Keeps a mail in the mailbox of this machine, where no mail server is set. */
export async function keepMail(
  ctx: Context,
  { mailId, mail }: { mailId: string; mail: OutgoingMail },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const marked = await tx.db.mailMessage.updateMany({
      where: { id: mailId, state: "queued" },
      data: { state: "accepted", acceptedAt: tx.now, lastAnswer: "Kept on this machine" },
    });
    if (marked.count === 0) return;
    const { messageId, subject, html, text } = mail;
    await tx.db.keptMail.create({
      data: { messageId, toAddress: mail.to.address, subject, html, text, keptAt: tx.now },
      select: { id: true },
    });
  });
}

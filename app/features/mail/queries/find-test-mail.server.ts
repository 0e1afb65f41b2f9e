import type { Context } from "~/platform/context.server";
import type { MailState } from "~/platform/generated/prisma/client.ts";
import { inOneLine } from "~/platform/outbox-lease.server";
import { ownerScope } from "~/shared/actor";

/** What the mail server said to a test mail of one's own; empty while it said nothing. Null: there is no such mail. */
export async function findTestMail(
  ctx: Context,
  { mailId }: { readonly mailId: string },
): Promise<{ readonly state: MailState; readonly answer: string } | null> {
  const mail = await ctx.db.mailMessage.findFirst({
    where: { id: mailId, userId: ownerScope(ctx.actor), template: "test-mail" },
    select: { state: true, lastAnswer: true },
  });
  return mail && { state: mail.state, answer: mail.lastAnswer ? inOneLine(mail.lastAnswer) : "" };
}

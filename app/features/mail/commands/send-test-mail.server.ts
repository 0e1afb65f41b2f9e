import { setTimeout as pause } from "node:timers/promises";
import { isAdministrator } from "~/features/identity";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { limit } from "~/platform/rate-limit.server";
import { userIdOf } from "~/shared/actor";
import { deliverMail } from "./deliver-mail.server";

/** As long as a page may keep somebody waiting; a server that takes longer is looked up in the log of mails. */
const PATIENCE_MS = 8_000;

/**
 * Sends the administrator a mail that says nothing but that mail arrives, and waits a moment for what the mail server
 * says. It is offered once: an answer is what is wanted, not patience. Returns the mail's id.
 *
 * @throws {Forbidden | TooManyRequests}
 */
export async function sendTestMail(ctx: Context): Promise<string> {
  authorise(isAdministrator(ctx.actor));
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  await limit(ctx, "test-mail", { account: userId });
  const mailId = await write(ctx, userId);
  // why not thrown: what the server said stands in the row, which the page reads.
  const tried = deliverMail(ctx, { mailId, isLastAttempt: true }).catch(() => undefined);
  const patience = new AbortController();
  await Promise.race([tried, pause(PATIENCE_MS, undefined, { signal: patience.signal, ref: false })]);
  patience.abort();
  return mailId;
}

/** Without a job: nobody else delivers it. */
function write(ctx: Context, userId: string): Promise<string> {
  return transact(ctx, async (tx) => {
    const { email, locale } = await tx.db.user.findUniqueOrThrow({
      where: { id: userId },
      select: { email: true, locale: true },
    });
    const { id } = await tx.db.mailMessage.create({
      data: {
        uniqueKey: `test-mail:${userId}:${tx.now.toISOString()}`,
        userId,
        toAddress: email,
        locale,
        template: "test-mail",
        props: { path: "/admin/mail" },
        createdAt: tx.now,
      },
      select: { id: true },
    });
    await audit(tx, { action: "mail.test-sent", objectType: "MailMessage", objectId: id });
    return id;
  });
}

import type { Context } from "~/platform/context.server";
import { env } from "~/platform/env.server";
import { inOneLine } from "~/platform/outbox-lease.server";
import { emails } from "../../../../emails";
import { MailDeferred } from "../errors";
import { messageIdOf } from "../message-id.server";
import { findDeliverableMail } from "../queries/find-deliverable-mail.server";
import { renderMail } from "../render.server";
import { sendBySmtp } from "../transport.server";
import { keepMail } from "./keep-mail.server";

interface DeliverMailInput {
  readonly mailId: string;
  /** No try follows: a mail the server did not take by now has failed. */
  readonly isLastAttempt: boolean;
}

/**
 * Brings one mail to the mail server, or keeps it where there is none.
 *
 * Whether it may still go is looked up now, not when it was written: the account may be suspended or gone, the
 * address another, the link used. Running twice sends nothing twice, except where the process died between the
 * server's "accepted" and our mark; that copy has the same Message-ID and the same date.
 *
 * @throws {MailDeferred} when the server did not take it this time.
 */
export async function deliverMail(ctx: Context, { mailId, isLastAttempt }: DeliverMailInput): Promise<void> {
  const found = await findDeliverableMail(ctx, { mailId });
  if (found === null) return;
  if ("suppressedBecause" in found) return mark(ctx, mailId, "suppressed", found.suppressedBecause);

  const { createdAt, template, props, reader, address } = found;
  const rendered = renderMail(emails[template]!, props, reader);
  const mail = {
    ...rendered,
    messageId: messageIdOf(mailId),
    date: createdAt,
    locale: reader.locale,
    to: { name: reader.discreetPath ? "" : reader.name, address },
    isDiscreet: reader.discreetPath !== null,
  };
  const { SMTP_URL } = env();
  if (!SMTP_URL) return keepMail(ctx, { mailId, mail });

  const { outcome, answer } = await sendBySmtp(SMTP_URL, mail);
  if (outcome === "accepted") return mark(ctx, mailId, "accepted", answer);
  if (outcome === "refused") return mark(ctx, mailId, "failed", answer);
  await mark(ctx, mailId, isLastAttempt ? "failed" : "queued", answer);
  throw new MailDeferred(inOneLine(answer));
}

type MailState = "queued" | "accepted" | "failed" | "suppressed";

async function mark(ctx: Context, mailId: string, state: MailState, answer: string): Promise<void> {
  await ctx.db.mailMessage.updateMany({
    where: { id: mailId, state: "queued" },
    data: { state, lastAnswer: inOneLine(answer), ...(state === "accepted" ? { acceptedAt: ctx.now } : {}) },
  });
}

import type { Context } from "~/platform/context.server";
import { env } from "~/platform/env.server";
import { NotFound } from "~/shared/domain-error";

/** The mailbox exists only where nobody else can reach it and no mail server is set. */
function insistOnMailbox(): void {
  const { isLoopback, SMTP_URL } = env();
  if (!isLoopback || SMTP_URL) throw new NotFound("The mailbox");
}

const SHOWN = 100;

/** A line of the mailbox. */
export interface KeptMailLine {
  readonly id: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly keptAt: Date;
}

/**
 * The newest mails kept on this machine, to one address where one is given.
 *
 * @throws {NotFound} unless this machine keeps its mails.
 */
export async function listKeptMails(
  ctx: Context,
  { address }: { address?: string },
): Promise<KeptMailLine[]> {
  insistOnMailbox();
  return ctx.db.keptMail.findMany({
    where: address ? { toAddress: { contains: address, mode: "insensitive" } } : {},
    orderBy: [{ keptAt: "desc" }, { id: "asc" }],
    take: SHOWN,
    select: { id: true, toAddress: true, subject: true, keptAt: true },
  });
}

interface KeptMailPage extends KeptMailLine {
  readonly text: string;
  /** Paths on this site that the mail leads to. */
  readonly links: readonly string[];
}

/**
 * One kept mail as plain text, with its links.
 *
 * @throws {NotFound} unless this machine keeps its mails and has this one.
 */
export async function getKeptMail(ctx: Context, { mailId }: { mailId: string }): Promise<KeptMailPage> {
  insistOnMailbox();
  const mail = await ctx.db.keptMail.findUnique({
    where: { id: mailId },
    select: { id: true, toAddress: true, subject: true, keptAt: true, text: true },
  });
  if (!mail) throw new NotFound("This mail");
  const { origin } = new URL(env().APP_ORIGIN);
  const addresses = mail.text.match(/https?:\/\/\S+/g) ?? [];
  const paths = addresses
    .filter((url) => url.startsWith(`${origin}/`))
    .map((url) => url.slice(origin.length));
  return { ...mail, links: [...new Set(paths)] };
}

import { authorise, type Context } from "~/platform/context.server";
import { messageIdOf } from "../message-id.server";

interface Renaming {
  readonly userId: string;
  readonly name: string;
  readonly alias: string;
}

/**
 * Takes a name out of the mails that are kept: those to the person go, because they greet them; in those to others, and
 * in what waits to be sent, the alias takes its place. For the product alone, when somebody is put under protection.
 */
export async function forgetNameInMails(tx: Context, { userId, name, alias }: Renaming): Promise<void> {
  authorise(tx.actor.kind === "system");
  const own = await tx.db.mailMessage.findMany({ where: { userId }, select: { id: true } });
  const messageIds = own.map(({ id }) => messageIdOf(id));
  await tx.db.keptMail.deleteMany({ where: { messageId: { in: messageIds } } });
  const inJson = JSON.stringify(name).slice(1, -1);
  await tx.db.$executeRaw`
    UPDATE "MailMessage" SET props = replace(props::text, ${inJson}, ${JSON.stringify(alias).slice(1, -1)})::jsonb
    WHERE strpos(props::text, ${inJson}) > 0`;
  for (const [written, instead] of [
    [name, alias],
    [asHtml(name), asHtml(alias)],
  ])
    await tx.db.$executeRaw`
      UPDATE "KeptMail" SET subject = replace(subject, ${written}, ${instead}),
        html = replace(html, ${written}, ${instead}), text = replace(text, ${written}, ${instead})
      WHERE strpos(subject || html || text, ${written}) > 0`;
}

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** As React writes a text into HTML. */
const asHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

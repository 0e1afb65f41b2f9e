import { type Context, transact } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { enqueue } from "~/platform/outbox.server";
import { OpaqueId } from "~/shared/ids";
import { emails } from "../../../../emails";
import { deliverMailJob } from "../jobs";

interface QueueMailInput {
  /** What the mail is about, once for ever: `offer:<decision>`. A second mail under the same key is left out. */
  readonly uniqueKey: string;
  readonly userId: string;
  /** Name of the message under `emails/`. */
  readonly template: string;
  /** What the message's schema asks for; a `tokenId` where it has a one-time link. */
  readonly props: Prisma.InputJsonObject;
}

/**
 * Writes a mail to be sent after commit. The unique key makes it safe to call twice, also at the same time.
 *
 * @throws {ZodError} when the props do not fit the message: a bug, found before anything is sent.
 */
export async function queueMail(
  ctx: Context,
  { uniqueKey, userId, template, props }: QueueMailInput,
): Promise<void> {
  const email = emails[template];
  if (!email) throw new Error(`There is no message called ${template}`);
  const schema = email.hasOneTimeLink
    ? email.props.omit({ path: true, expiresAt: true }).extend({ tokenId: OpaqueId })
    : email.props;
  const checked = schema.parse(props) as Prisma.InputJsonObject;
  await transact(ctx, async (tx) => {
    const person = await tx.db.user.findUnique({
      where: { id: userId },
      select: { email: true, locale: true, erasedAt: true },
    });
    if (!person || person.erasedAt) return;
    const [mail] = await tx.db.mailMessage.createManyAndReturn({
      data: [
        {
          uniqueKey,
          userId,
          toAddress: person.email,
          locale: person.locale,
          template,
          props: checked,
          createdAt: tx.now,
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (mail) await enqueue(tx, deliverMailJob, { mailId: mail.id }, { uniqueKey: `mail:${mail.id}` });
  });
}

import { type Context, transact } from "~/platform/context.server";
import { enqueue } from "~/platform/outbox.server";
import { deliverMailJob } from "../jobs";

/**
 * Offers failed mails to the mail server once more, and those whose tries ended without a word. For the operator,
 * after what kept them from going is repaired. Returns how many.
 */
export async function retryMails(ctx: Context): Promise<number> {
  return transact(ctx, async (tx) => {
    const stuck = await tx.db.$queryRaw<{ id: string }[]>`
      UPDATE "MailMessage" m SET state = 'queued'
      WHERE m.state = 'failed' OR (m.state = 'queued' AND NOT EXISTS (
        SELECT FROM "OutboxMessage" o
        WHERE o.topic = ${deliverMailJob.name} AND o.state IN ('pending', 'processing') AND o.payload->>'mailId' = m.id))
      RETURNING m.id`;
    for (const { id } of stuck) {
      await enqueue(tx, deliverMailJob, { mailId: id }, { uniqueKey: `mail:${id}:${tx.now.toISOString()}` });
    }
    return stuck.length;
  });
}

import { isAdministrator } from "~/features/identity";
import { requireStepUp } from "~/features/identity/index.server";
import { deliverMailJob, requeueMails } from "~/features/mail/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { reviveDeadMessages } from "~/platform/outbox-look.server";
import { NothingDead } from "../errors";

interface Retry {
  /** One row; null: all that were given up. */
  readonly messageId: string | null;
}

/**
 * Gives what was given up all its tries again. A mail whose delivery was given up waits again with it. Jobs may run
 * twice by their own rule, so a row that did more than it could say harms nobody. Returns how many rows.
 *
 * @throws {Forbidden | StepUpNeeded | NothingDead} somebody was faster, or nothing is dead.
 */
export async function retryJobs(ctx: Context, { messageId }: Retry): Promise<number> {
  authorise(isAdministrator(ctx.actor));
  requireStepUp(ctx);
  return transact(ctx, async (tx) => {
    const revived = await reviveDeadMessages(tx, messageId);
    if (revived.length === 0) throw new NothingDead();
    const deliveries = revived.filter(({ topic }) => topic === deliverMailJob.name);
    await requeueMails(
      tx,
      deliveries.map(({ payload }) => deliverMailJob.payload.parse(payload).mailId),
    );
    await audit(tx, {
      action: "administration.jobs-retried",
      objectType: "OutboxMessage",
      objectId: messageId ?? "all",
      details: { rows: revived.length },
    });
    return revived.length;
  });
}

import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { NotFound } from "~/shared/domain-error";
import { withdrawn } from "../events";
import { canWithdraw } from "../policy";

/**
 * Ends an active membership. What the person did stays: progress, grades, work.
 * Ending it a second time, or one that is completed, changes nothing.
 *
 * @throws {NotFound} for a membership that does not exist or is somebody else's.
 */
export async function withdraw(ctx: Context, { enrolmentId }: { enrolmentId: string }): Promise<void> {
  await transact(ctx, async (tx) => {
    const enrolment = await tx.db.enrolment.findUnique({
      where: { id: enrolmentId },
      select: { userId: true, cohortId: true },
    });
    // Not Forbidden: strangers shall not learn which memberships exist.
    if (!enrolment || !canWithdraw(tx.actor, enrolment)) throw new NotFound("The membership");
    const { count } = await tx.db.enrolment.updateMany({
      where: { id: enrolmentId, state: "active" },
      data: { state: "withdrawn", endedAt: tx.now },
    });
    if (count === 0) return;
    await publish(tx, withdrawn, { enrolmentId });
    await audit(tx, { action: "enrolment.withdrawn", objectType: "enrolment", objectId: enrolmentId });
  });
}

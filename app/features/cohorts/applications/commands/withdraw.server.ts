import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { WITHDRAWABLE } from "../domain/application-state";
import { NothingToWithdraw } from "../errors";
import { findOwn } from "./find-own.server";

/**
 * Takes an application back before it is decided, or from the waiting list.
 *
 * @throws {NotFound} when the person has not applied
 * @throws {NothingToWithdraw} for drafts, and once there is an offer or a decision
 */
export async function withdraw(ctx: Context, { schoolSlug }: { schoolSlug: string }): Promise<void> {
  await transact(ctx, async (tx) => {
    const { id } = await findOwn(tx, schoolSlug);
    const withdrawn = await tx.db.application.updateMany({
      where: { id, state: { in: [...WITHDRAWABLE] } },
      data: { state: "withdrawn", updatedAt: tx.now, version: { increment: 1 } },
    });
    if (withdrawn.count === 0) throw new NothingToWithdraw();
    await audit(tx, { action: "cohorts.application-withdrawn", objectType: "application", objectId: id });
  });
}

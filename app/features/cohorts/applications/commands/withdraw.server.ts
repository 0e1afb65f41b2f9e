import { withdraw as withdrawEnrolment } from "~/features/enrolment/index.server";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { WITHDRAWABLE } from "../domain/application-state";
import { NothingToWithdraw } from "../errors";
import { applicationWithdrawn } from "../events";
import { findOwn } from "./find-own.server";

/**
 * Takes an application back: before it is decided, from the waiting list, or with the place that was accepted.
 * The place is free at once, and the person leaves the school in the same transaction; what they did there stays.
 *
 * @throws {NotFound} when the person has not applied
 * @throws {NothingToWithdraw} for drafts, while an offer waits (it is declined instead), after a decision against,
 *   and once the school is completed
 */
export async function withdraw(ctx: Context, { schoolSlug }: { schoolSlug: string }): Promise<void> {
  await transact(ctx, async (tx) => {
    const { id, state, applicantId, cohort } = await findOwn(tx, schoolSlug);
    if (!WITHDRAWABLE.includes(state)) throw new NothingToWithdraw();
    const withdrawn = await tx.db.application.updateMany({
      where: { id, state },
      data: { state: "withdrawn", updatedAt: tx.now, version: { increment: 1 } },
    });
    if (withdrawn.count === 0) throw new NothingToWithdraw();
    if (state === "accepted") await leaveSchool(tx, applicantId, cohort.id);
    await publish(tx, applicationWithdrawn, { applicationId: id });
    await audit(tx, { action: "cohorts.application-withdrawn", objectType: "application", objectId: id });
  });
}

async function leaveSchool(tx: Context, userId: string, cohortId: string): Promise<void> {
  const enrolment = await tx.db.enrolment.findFirst({
    where: { userId, cohortId },
    select: { id: true, state: true },
  });
  if (enrolment?.state === "completed") throw new NothingToWithdraw();
  if (enrolment) await withdrawEnrolment(tx, { enrolmentId: enrolment.id });
}

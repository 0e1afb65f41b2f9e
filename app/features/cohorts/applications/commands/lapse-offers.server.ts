import { audit } from "~/platform/audit.server";
import type { Context } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { offerExpired } from "../events";

/**
 * Ends the offers whose last instant has passed, of one cohort or of all, lets the applicants know, and says how many.
 * Conditional, so an acceptance in the same moment and this never both win.
 */
export async function lapseOffers(tx: Context, cohortId?: string): Promise<number> {
  const lapsed = await tx.db.application.updateManyAndReturn({
    where: { state: "offered", offerExpiresAt: { lte: tx.now }, ...(cohortId ? { cohortId } : {}) },
    data: { state: "expired", answeredAt: tx.now, updatedAt: tx.now, version: { increment: 1 } },
    select: { id: true },
  });
  for (const { id } of lapsed) {
    await publish(tx, offerExpired, { applicationId: id });
    await audit(tx, { action: "cohorts.offer-expired", objectType: "application", objectId: id });
  }
  return lapsed.length;
}

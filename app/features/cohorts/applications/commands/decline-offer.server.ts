import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { NoOpenOffer } from "../errors";
import { offerDeclined } from "../events";
import { findOwn } from "./find-own.server";

interface DeclineInput {
  readonly schoolSlug: string;
  /** What the person wants to say about it, if anything. */
  readonly reason?: string | undefined;
}

/**
 * Gives the place back: the seat is free at once. Declining twice is the same as once.
 *
 * @throws {NotFound} when the person has not applied
 * @throws {NoOpenOffer} when no offer stands
 */
export async function declineOffer(ctx: Context, { schoolSlug, reason }: DeclineInput): Promise<void> {
  await transact(ctx, async (tx) => {
    const { id } = await findOwn(tx, schoolSlug);
    const declined = await tx.db.application.updateMany({
      where: { id, state: "offered" },
      data: {
        state: "declined",
        declineReason: reason ?? null,
        answeredAt: tx.now,
        updatedAt: tx.now,
        version: { increment: 1 },
      },
    });
    if (declined.count === 0) {
      const { state } = await tx.db.application.findUniqueOrThrow({ where: { id }, select: { state: true } });
      if (state === "declined") return;
      throw new NoOpenOffer();
    }
    await publish(tx, offerDeclined, { applicationId: id });
    await audit(tx, { action: "cohorts.offer-declined", objectType: "application", objectId: id });
  });
}

import { enrol } from "~/features/enrolment/index.server";
import { rememberOrigin } from "~/features/identity/index.server";
import { audit } from "~/platform/audit.server";
import { asSystem, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { pick } from "../domain/answers";
import { NoOpenOffer, OfferExpired } from "../errors";
import { offerAccepted } from "../events";
import { findOwn } from "./find-own.server";

/**
 * Takes the place: the person is enrolled in the same transaction, under the name their
 * certificate shall carry; country and organisation go to the account where it does not say them. Accepting twice is the same as once.
 *
 * @throws {NotFound} when the person has not applied
 * @throws {OfferExpired} after the last day, also before the clock has marked it
 * @throws {NoOpenOffer} when no offer stands
 */
export async function acceptOffer(ctx: Context, { schoolSlug }: { schoolSlug: string }): Promise<void> {
  await transact(ctx, async (tx) => {
    const own = await findOwn(tx, schoolSlug);
    const accepted = await tx.db.application.updateMany({
      where: { id: own.id, state: "offered", offerExpiresAt: { gt: tx.now } },
      data: { state: "accepted", answeredAt: tx.now, updatedAt: tx.now, version: { increment: 1 } },
    });
    if (accepted.count === 0) return refuse(tx, own.id);

    const product = asSystem(tx, "cohorts");
    const { nameOnCertificate, country, organisation } = pick(own.answers, [
      "nameOnCertificate",
      "country",
      "organisation",
    ]);
    // why: reviews go past people of one organisation, and few fill their account page before work is shared out.
    await rememberOrigin(product, {
      userId: own.applicantId,
      country: country ?? null,
      organisation: organisation ?? null,
    });
    await enrol(product, {
      userId: own.applicantId,
      courseId: own.cohort.courseId,
      cohortId: own.cohort.id,
      ...(nameOnCertificate ? { nameOnCertificate } : {}),
    });
    await publish(tx, offerAccepted, { applicationId: own.id });
    await audit(tx, { action: "cohorts.offer-accepted", objectType: "application", objectId: own.id });
  });
}

/** Why there was nothing to accept; silent when it was accepted before. */
async function refuse(tx: Context, id: string): Promise<void> {
  const { state } = await tx.db.application.findUniqueOrThrow({ where: { id }, select: { state: true } });
  if (state === "accepted") return;
  throw state === "offered" || state === "expired" ? new OfferExpired() : new NoOpenOffer();
}

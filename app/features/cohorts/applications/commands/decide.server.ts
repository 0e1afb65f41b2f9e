import { may } from "~/features/identity";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { ownerScope, userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { applicationsFor } from "../../policy";
import { type ApplicationState, DECISIONS, SEAT_HOLDING } from "../domain/application-state";
import { offerExpiry } from "../domain/offer-expiry";
import { AlreadyDecided, CohortFull } from "../errors";
import { decisionMade } from "../events";
import type { DecisionForm } from "../schema";
import { lapseOffers } from "./lapse-offers.server";
import { lockCohort } from "./lock-cohort.server";

interface DecideInput extends DecisionForm {
  readonly applicationId: string;
}

/**
 * Offers a place, puts on the waiting list or rejects, and lets the applicant know.
 *
 * Offers hold a seat until they are answered or expire; open offers and acceptances together
 * never exceed the capacity, however many organisers click at once. Nobody decides about themselves.
 *
 * @throws {NotFound} for applications out of the actor's cohorts and countries
 * @throws {Forbidden} for whoever assesses and does not decide
 * @throws {AlreadyDecided} when the application has left the states (or the one seen) this decision starts from
 * @throws {CohortFull} when every seat is offered or taken
 */
export async function decide(
  ctx: Context,
  input: DecideInput,
): Promise<{ decisionId: string; offerExpiresAt: Date | null }> {
  return transact(ctx, async (tx) => {
    const application = await tx.db.application.findFirst({
      where: {
        id: input.applicationId,
        number: { not: null },
        ...applicationsFor(tx.actor, "read-applications"),
      },
      select: { id: true, cohortId: true, country: true },
    });
    if (!application) throw new NotFound("This application");
    const { cohortId, country } = application;
    authorise(
      userIdOf(tx.actor) !== null && may(tx.actor, "select", { cohortId, country: country ?? undefined }),
    );

    const offerExpiresAt = input.kind === "offer" ? await holdSeat(tx, cohortId) : null;
    const moved = await tx.db.application.updateMany({
      where: { id: application.id, state: { in: statesToDecideFrom(input) } },
      data: {
        state: DECISIONS[input.kind].to,
        ...(offerExpiresAt ? { offerExpiresAt, answeredAt: null } : {}),
        updatedAt: tx.now,
        version: { increment: 1 },
      },
    });
    if (moved.count === 0) throw new AlreadyDecided();
    return { decisionId: await record(tx, input), offerExpiresAt };
  });
}

/** The states the decision may be made from, and of these only the one the organiser saw. */
function statesToDecideFrom({ kind, seenState }: DecideInput): ApplicationState[] {
  return DECISIONS[kind].from.filter((state) => seenState === undefined || state === seenState);
}

/** Makes sure of a free seat, with the cohort's row locked until the transaction ends. Returns when the offer ends. */
async function holdSeat(tx: Context, cohortId: string): Promise<Date> {
  const { capacity, answerDays, timeZone } = await lockCohort(tx, cohortId);
  await lapseOffers(tx, cohortId);
  const held = await tx.db.application.count({ where: { cohortId, state: { in: [...SEAT_HOLDING] } } });
  if (held >= capacity) throw new CohortFull(capacity);
  return offerExpiry(tx.now, answerDays, timeZone);
}

async function record(
  tx: Context,
  { applicationId, kind, reasonCode, message }: DecideInput,
): Promise<string> {
  const { id: decisionId } = await tx.db.applicationDecision.create({
    data: { applicationId, kind, reasonCode, message, decidedById: ownerScope(tx.actor), decidedAt: tx.now },
    select: { id: true },
  });
  await publish(tx, decisionMade, { applicationId, decisionId });
  await audit(tx, {
    action: `cohorts.${kind === "offer" ? "offer-made" : kind === "waiting_list" ? "waitlisted" : "rejected"}`,
    objectType: "application",
    objectId: applicationId,
    reason: reasonCode,
  });
  return decisionId;
}

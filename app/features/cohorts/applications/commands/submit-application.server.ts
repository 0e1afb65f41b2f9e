import { createHash } from "node:crypto";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { StaleVersion } from "~/shared/domain-error";
import { answered, appliedAs, sameAnswers, withoutUnconsented } from "../domain/answers";
import { receiptCode } from "../domain/receipt-code";
import { AlreadySent } from "../errors";
import { applicationSubmitted } from "../events";
import type { ApplicationAnswers } from "../schema";
import { lockCohort } from "./lock-cohort.server";
import { openCall } from "./open-call.server";

interface SubmitInput {
  readonly schoolSlug: string;
  /** The version the form was opened with; 0 when nothing was saved before. */
  readonly version: number;
  readonly answers: ApplicationAnswers;
}

interface Sent {
  readonly applicationId: string;
  readonly number: number;
  readonly receipt: string;
}

/**
 * Sends an application: it gets the cohort's next number and a receipt. Sending the same
 * again (a double click, the back button) gives the same receipt.
 *
 * @throws {CallNotOpen} {@link CallClosed} by the database's clock
 * @throws {StaleVersion} when another window saved something else meanwhile
 * @throws {AlreadySent} when other answers were sent before
 */
export async function submitApplication(
  ctx: Context,
  { schoolSlug, version, answers: given }: SubmitInput,
): Promise<Sent> {
  return transact(ctx, async (tx) => {
    const { cohortId, applicantId, alias } = await openCall(tx, schoolSlug);
    const answers = appliedAs(given, alias);
    const cohort = await lockCohort(tx, cohortId);
    const standing = await tx.db.application.findUnique({
      where: { cohortId_applicantId: { cohortId, applicantId } },
      select: { id: true, state: true, version: true, answers: true, number: true, receipt: true },
    });
    const kept = answered(withoutUnconsented(answers));
    const isSame = standing !== null && sameAnswers(standing.answers as Record<string, unknown>, kept);
    if (standing && standing.state !== "draft") {
      if (!isSame || standing.number === null || standing.receipt === null) throw new AlreadySent();
      return { applicationId: standing.id, number: standing.number, receipt: standing.receipt };
    }
    const isDraftAsSent =
      standing !== null && sameAnswers(standing.answers as Record<string, unknown>, answered(answers));
    if (standing && standing.version !== version && !isDraftAsSent) throw new StaleVersion("The draft");

    const applicationId = standing?.id ?? (await firstDraft(tx, cohortId, applicantId));
    const number = cohort.nextApplicationNumber;
    const receipt = receiptFor(applicationId, tx.now, kept);
    const sent = await tx.db.application.updateMany({
      where: { id: applicationId, state: "draft", version: standing?.version ?? 1 },
      data: {
        state: "submitted",
        number,
        receipt,
        answers: kept,
        country: answers.country,
        submittedAt: tx.now,
        updatedAt: tx.now,
        version: { increment: 1 },
      },
    });
    if (sent.count === 0) throw new StaleVersion("The draft");
    await tx.db.cohort.update({
      where: { id: cohortId },
      data: { nextApplicationNumber: number + 1 },
      select: { id: true },
    });
    await publish(tx, applicationSubmitted, { applicationId });
    await audit(tx, {
      action: "cohorts.application-submitted",
      objectType: "application",
      objectId: applicationId,
    });
    return { applicationId, number, receipt };
  });
}

/** A row to send, for somebody who never saved a draft. */
async function firstDraft(tx: Context, cohortId: string, applicantId: string): Promise<string> {
  const made = await tx.db.application.createManyAndReturn({
    data: [{ cohortId, applicantId, answers: {}, createdAt: tx.now, updatedAt: tx.now }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!made[0]) throw new StaleVersion("The draft");
  return made[0].id;
}

/** Time and content of the application, so that a dispute about either can be settled by the code. */
function receiptFor(applicationId: string, at: Date, answers: Record<string, string>): string {
  const content = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return receiptCode(
    createHash("sha256")
      .update(JSON.stringify([applicationId, at.toISOString(), content]))
      .digest(),
  );
}

import { may } from "~/features/identity";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { applicationsFor } from "../../policy";
import { ASSESSABLE } from "../domain/application-state";
import { meanPercent, totalPercent } from "../domain/total-score";
import { NotAssessable } from "../errors";
import type { AssessmentForm } from "../schema";

interface AssessInput {
  readonly applicationId: string;
  readonly ratings: AssessmentForm;
}

/**
 * Gives or changes one's own points for an application; its score is the mean of all
 * assessments. Nobody assesses themselves.
 *
 * @throws {NotFound} for applications out of the actor's cohorts and countries, and for the actor's own
 * @throws {Forbidden} for whoever decides and does not assess
 * @throws {NotAssessable} once it is decided
 */
export async function assess(
  ctx: Context,
  { applicationId, ratings }: AssessInput,
): Promise<{ totalPercent: number }> {
  return transact(ctx, async (tx) => {
    const assessorId = userIdOf(tx.actor);
    authorise(assessorId !== null);
    const application = await tx.db.application.findFirst({
      where: {
        id: applicationId,
        number: { not: null },
        ...applicationsFor(tx.actor, "read-applications"),
      },
      select: { cohortId: true, country: true },
    });
    if (!application) throw new NotFound("This application");
    const { cohortId, country } = application;
    authorise(may(tx.actor, "assess", { cohortId, country: country ?? undefined }));
    // The row is held while the mean is taken: two assessors at once would each leave the other out.
    const held = await tx.db.application.updateMany({
      where: { id: applicationId, state: { in: [...ASSESSABLE] } },
      data: { updatedAt: tx.now },
    });
    if (held.count === 0) throw new NotAssessable();

    const total = totalPercent(ratings);
    await tx.db.applicationAssessment.upsert({
      where: { applicationId_assessorId: { applicationId, assessorId } },
      create: { applicationId, assessorId, ratings: { ...ratings }, totalPercent: total, updatedAt: tx.now },
      update: { ratings: { ...ratings }, totalPercent: total, updatedAt: tx.now },
      select: { assessorId: true },
    });
    const all = await tx.db.applicationAssessment.findMany({
      where: { applicationId },
      select: { totalPercent: true },
    });
    const scorePercent = meanPercent(all.map((one) => Number(one.totalPercent)));
    await tx.db.application.update({
      where: { id: applicationId },
      data: { scorePercent },
      select: { id: true },
    });
    await audit(tx, { action: "cohorts.points-given", objectType: "application", objectId: applicationId });
    return { totalPercent: total };
  });
}

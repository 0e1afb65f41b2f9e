import { authorise, type Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { callState } from "../../domain/call-state";
import { CallClosed, CallNotOpen } from "../errors";

/**
 * The cohort whose call is open, who applies, and the alias where they apply under one.
 *
 * @throws {NotFound} {@link CallNotOpen} {@link CallClosed}
 */
export async function openCall(
  tx: Context,
  schoolSlug: string,
): Promise<{ cohortId: string; applicantId: string; alias: string | null }> {
  const applicantId = userIdOf(tx.actor);
  authorise(applicantId !== null);
  const cohort = await tx.db.cohort.findUnique({
    where: { slug: schoolSlug },
    select: { id: true, applicationsOpenAt: true, applicationsCloseAt: true },
  });
  if (!cohort) throw new NotFound("This school");
  const state = callState(cohort, tx.now);
  if (state === "announced") throw new CallNotOpen();
  if (state === "closed") throw new CallClosed();
  const { name, protectedAt } = await tx.db.user.findUniqueOrThrow({
    where: { id: applicantId },
    select: { name: true, protectedAt: true },
  });
  return { cohortId: cohort.id, applicantId, alias: protectedAt && name };
}

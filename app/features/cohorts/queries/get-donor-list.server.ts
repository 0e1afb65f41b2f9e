import { passConsent } from "~/features/consents/index.server";
import { requireStepUp } from "~/features/identity/index.server";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { cohortsFor } from "../policy";
import { findParticipants } from "./find-participants.server";

/** What a donor list would hold if it were made now: numbers alone. */
interface DonorListPage {
  readonly slug: string;
  readonly title: string;
  readonly included: number;
  readonly leftOut: number;
}

/**
 * A cohort that the actor runs.
 *
 * @throws {NotFound} for cohorts of other people, as for none
 */
export async function findRunCohort(ctx: Context, slug: string) {
  const cohort = await ctx.db.cohort.findFirst({
    where: { slug, ...cohortsFor(ctx.actor, "organise") },
    select: { id: true, slug: true, title: true },
  });
  if (!cohort) throw new NotFound("This cohort");
  return cohort;
}

/**
 * How many of a cohort's participants a donor list would name.
 *
 * @throws {StepUpNeeded | NotFound}
 */
export async function getDonorList(ctx: Context, slug: string): Promise<DonorListPage> {
  const { id: cohortId, ...shown } = await findRunCohort(ctx, slug);
  requireStepUp(ctx);
  const people = await findParticipants(ctx, { cohortId });
  const { included, leftOut } = await passConsent(ctx, { kind: "donor_list", people });
  return { ...shown, included: included.length, leftOut };
}

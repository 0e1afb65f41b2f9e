import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { Snapshot } from "../domain/snapshot";

/** One certificate as its holder sees it. */
export interface MyCertificate {
  readonly id: string;
  readonly code: string;
  readonly state: "issued" | "replaced" | "revoked";
  readonly programme: string;
  readonly nameAsPrinted: string;
  readonly issuedAt: Date;
  /** Null while valid. */
  readonly revokedAt: Date | null;
  /** The school's zone. */
  readonly timeZone: string;
  /** Whether the public page shows the name. */
  readonly showName: boolean;
}

/** A cohort the actor is in, without a certificate from it so far. */
interface OpenCohort {
  readonly cohortId: string;
}

/** The actor's certificates, newest first, and the cohorts that may still give one, latest first. */
export async function listMyCertificates(
  ctx: Context,
): Promise<{ certificates: readonly MyCertificate[]; openCohorts: readonly OpenCohort[] }> {
  const userId = ownerScope(ctx.actor);
  const rows = await ctx.db.certificate.findMany({
    where: { userId },
    orderBy: { issuedAt: "desc" },
    select: {
      id: true,
      code: true,
      state: true,
      nameAsPrinted: true,
      snapshot: true,
      issuedAt: true,
      revokedAt: true,
      showName: true,
    },
  });
  const enrolments = await ctx.db.enrolment.findMany({
    where: {
      userId,
      state: { in: ["active", "completed"] },
      cohort: { certificates: { none: { userId } } },
    },
    orderBy: { cohort: { startsOn: "desc" } },
    select: { cohortId: true },
  });
  return {
    certificates: rows.map(({ snapshot, ...row }) => {
      const { programme, timeZone } = Snapshot.parse(snapshot);
      return { ...row, programme, timeZone };
    }),
    openCohorts: enrolments.flatMap(({ cohortId }) => (cohortId ? [{ cohortId }] : [])),
  };
}

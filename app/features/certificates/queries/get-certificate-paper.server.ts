import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { Snapshot } from "../domain/snapshot";
import { canDownload } from "../policy";

/** All that stands on the paper. */
export interface CertificatePaper {
  readonly code: string;
  readonly nameAsPrinted: string;
  readonly issuedAt: Date;
  readonly snapshot: Snapshot;
}

/**
 * What to print for one certificate in force, for its holder or an organiser of the cohort.
 *
 * @throws {NotFound} for everyone else, and once it is revoked: a paper that no longer holds is not printed again.
 */
export async function getCertificatePaper(
  ctx: Context,
  { certificateId }: { certificateId: string },
): Promise<CertificatePaper> {
  const found = await ctx.db.certificate.findFirst({
    where: { id: certificateId, state: "issued" },
    select: { userId: true, cohortId: true, code: true, nameAsPrinted: true, issuedAt: true, snapshot: true },
  });
  if (!found || !canDownload(ctx.actor, found)) throw new NotFound("This certificate");
  const { code, nameAsPrinted, issuedAt } = found;
  return { code, nameAsPrinted, issuedAt, snapshot: Snapshot.parse(found.snapshot) };
}

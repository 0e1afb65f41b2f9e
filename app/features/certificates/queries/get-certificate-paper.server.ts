import { requireStepUp } from "~/features/identity/index.server";
import type { Context } from "~/platform/context.server";
import type { Actor } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { Snapshot } from "../domain/snapshot";
import { canDownload } from "../policy";
import { openPrinted } from "../printed-names.server";

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
 * @throws {StepUpNeeded} where the paper carries a name that is sealed.
 */
export async function getCertificatePaper(
  ctx: Context,
  { certificateId }: { certificateId: string },
): Promise<CertificatePaper> {
  const found = await ctx.db.certificate.findFirst({
    where: { id: certificateId, state: "issued" },
    select: {
      userId: true,
      cohortId: true,
      code: true,
      nameAsPrinted: true,
      sealedName: true,
      issuedAt: true,
      snapshot: true,
      user: { select: { protectedIdentity: { select: { sealedNameOnCertificate: true } } } },
    },
  });
  if (!found || !canDownload(ctx.actor, found)) throw new NotFound("This certificate");
  const { code, issuedAt } = found;
  return { code, nameAsPrinted: nameFor(ctx, found), issuedAt, snapshot: Snapshot.parse(found.snapshot) };
}

interface TwoNames {
  readonly userId: string;
  readonly code: string;
  readonly nameAsPrinted: string;
  readonly sealedName: string | null;
  readonly user: { readonly protectedIdentity: { readonly sealedNameOnCertificate: string | null } | null };
}

/**
 * A protected person who asked for it finds the true name on the paper, after proving who they are: a phone that was
 * taken does not tell it. For everybody else, and for whoever looks at the site as this person, the paper says the alias.
 */
function nameFor(ctx: Context, { userId, code, nameAsPrinted, sealedName, user }: TwoNames): string {
  const asked = user.protectedIdentity?.sealedNameOnCertificate;
  if (!asked || !sealedName || !isPersonAlone(ctx.actor, userId)) return nameAsPrinted;
  requireStepUp(ctx);
  return openPrinted(code, sealedName);
}

const isPersonAlone = (actor: Actor, userId: string): boolean =>
  actor.kind === "person" && actor.userId === userId && actor.viewedBy === null;

import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { NotFound } from "~/shared/domain-error";
import { CertificateNotInForce } from "../errors";
import { certificateRevoked } from "../events";
import { canRevoke } from "../policy";
import type { RevokeForm } from "../schema";

/**
 * Takes a certificate back. It stays in the register and whoever checks it reads that it was revoked, and when;
 * the reason stays inside.
 *
 * @throws {NotFound} where it does not exist or belongs to a cohort of others.
 * @throws {CertificateNotInForce} where somebody was first.
 */
export async function revokeCertificate(ctx: Context, { certificateId, reason }: RevokeForm): Promise<void> {
  await transact(ctx, async (tx) => {
    const certificate = await tx.db.certificate.findUnique({
      where: { id: certificateId },
      select: { cohortId: true },
    });
    if (!certificate || !canRevoke(tx.actor, certificate.cohortId)) throw new NotFound("This certificate");
    const { count } = await tx.db.certificate.updateMany({
      where: { id: certificateId, state: "issued" },
      data: { state: "revoked", revokedAt: tx.now, revokedReason: reason },
    });
    if (count === 0) throw new CertificateNotInForce();
    await audit(tx, {
      action: "certificates.certificate-revoked",
      objectType: "certificate",
      objectId: certificateId,
      reason,
    });
    await publish(tx, certificateRevoked, { certificateId });
  });
}

import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { NameVisibilityForm } from "../schema";

/**
 * The holder lets the public page show the name, or takes that back; it holds from the next view on.
 *
 * @throws {NotFound} for everyone else's certificates, also for staff: this is the holder's word alone.
 */
export async function setNameVisibility(ctx: Context, input: NameVisibilityForm): Promise<void> {
  const { certificateId, showName } = input;
  await transact(ctx, async (tx) => {
    const { count } = await tx.db.certificate.updateMany({
      where: { id: certificateId, userId: ownerScope(tx.actor) },
      data: { showName },
    });
    if (count === 0) throw new NotFound("This certificate");
    await audit(tx, {
      action: showName ? "certificates.name-shown" : "certificates.name-hidden",
      objectType: "certificate",
      objectId: certificateId,
    });
  });
}

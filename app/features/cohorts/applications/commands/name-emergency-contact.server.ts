import { keepTrueNameOut } from "~/features/identity/index.server";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { NoOpenOffer } from "../errors";
import { findOwn } from "./find-own.server";

interface EmergencyContactInput {
  readonly schoolSlug: string;
  /** Whom to call and how, in the person's own words. */
  readonly contact: string;
}

/**
 * Notes whom to call if something happens. Asked only of people who have accepted a place.
 *
 * @throws {NotFound} when the person has not applied
 * @throws {NoOpenOffer} before acceptance
 * @throws {AliasTellsName} where a protected person would write down what they hid
 */
export async function nameEmergencyContact(
  ctx: Context,
  { schoolSlug, contact }: EmergencyContactInput,
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { id, applicantId } = await findOwn(tx, schoolSlug);
    await keepTrueNameOut(tx, { userId: applicantId, text: contact, field: "contact" });
    const named = await tx.db.$executeRaw`
      UPDATE "Application"
      SET answers = answers || jsonb_build_object('emergencyContact', ${contact}::text), "updatedAt" = ${tx.now}, version = version + 1
      WHERE id = ${id} AND state = 'accepted'`;
    if (named === 0) throw new NoOpenOffer();
    await audit(tx, { action: "cohorts.contact-named", objectType: "application", objectId: id });
  });
}

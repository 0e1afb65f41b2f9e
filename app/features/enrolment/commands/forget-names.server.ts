import { authorise, type Context } from "~/platform/context.server";

/**
 * Takes away the names that a person's certificates were to carry: from now on the account's own counts. For the
 * product alone, when somebody is put under protection.
 */
export async function forgetNamesOnCertificate(tx: Context, { userId }: { userId: string }): Promise<void> {
  authorise(tx.actor.kind === "system");
  await tx.db.enrolment.updateMany({ where: { userId }, data: { nameOnCertificate: null } });
}

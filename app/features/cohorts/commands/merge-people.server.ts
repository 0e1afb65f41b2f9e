import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Moves applications, in the caller's transaction, who looked for schools to which both applied and writes it down.
 * Points given and decisions made stay as they were: that happened.
 */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.application.updateMany({ where: { applicantId: fromId }, data: { applicantId: intoId } });
}

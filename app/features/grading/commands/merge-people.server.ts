import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Moves grades, in the caller's transaction, who looked for items in which both have one and writes it down. Who
 * released a grade stays as it was: that happened.
 */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.grade.updateMany({ where: { userId: fromId }, data: { userId: intoId } });
}

import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/** Moves what was translated, in the caller's transaction, who looked for conflicts and writes it down. */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.lessonTranslation.updateMany({ where: { frontById: fromId }, data: { frontById: intoId } });
  await tx.db.translatedBlock.updateMany({ where: { writtenById: fromId }, data: { writtenById: intoId } });
}

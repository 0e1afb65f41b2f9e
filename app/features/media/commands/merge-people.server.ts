import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/** Carries over files, in the caller's transaction, who writes it down. The quota may be exceeded by it; nothing goes. */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.mediaFile.updateMany({ where: { uploaderId: fromId }, data: { uploaderId: intoId } });
}

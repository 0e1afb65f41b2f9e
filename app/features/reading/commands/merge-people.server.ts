import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Moves notes and bookmarks, in the caller's transaction, who looked for conflicts and writes it down. Where both marked
 * the same place the words of both are kept, one after the other.
 */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.$executeRaw`
    UPDATE "ReadingMark" o SET "version" = o."version" + 1, "note" = left(concat_ws(E'\n\n', nullif(o."note", ''), nullif(c."note", '')), 5000)
    FROM "ReadingMark" c WHERE c."userId" = ${fromId} AND o."userId" = ${intoId}
      AND o."lessonId" = c."lessonId" AND o."blockHash" = c."blockHash" AND c."note" <> ''`;
  await tx.db.$executeRaw`
    DELETE FROM "ReadingMark" c USING "ReadingMark" o WHERE c."userId" = ${fromId} AND o."userId" = ${intoId}
      AND o."lessonId" = c."lessonId" AND o."blockHash" = c."blockHash"`;
  await tx.db.readingMark.updateMany({ where: { userId: fromId }, data: { userId: intoId } });
}

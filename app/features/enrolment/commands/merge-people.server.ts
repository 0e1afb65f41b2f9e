import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Moves memberships and read lessons, in the caller's transaction, who looked for conflicts and writes it down. A lesson
 * both have read stays read where it is.
 */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.enrolment.updateMany({ where: { userId: fromId }, data: { userId: intoId } });
  await tx.db.$executeRaw`
    UPDATE "LessonCompletion" c SET "userId" = ${intoId} WHERE c."userId" = ${fromId}
      AND NOT EXISTS (SELECT FROM "LessonCompletion" o WHERE o."userId" = ${intoId} AND o."lessonId" = c."lessonId")`;
}

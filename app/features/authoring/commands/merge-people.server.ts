import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Moves drafts, kept texts and comments, in the caller's transaction, who looked for conflicts and writes it down. A text
 * that one of the two wrote and the other approved was read by nobody else: while it is open it waits for a reader again;
 * where it was published both names stay, since that is what happened.
 */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.$executeRaw`
    UPDATE "LessonDraft" SET "state" = 'in_review', "reviewedById" = NULL, "reviewedAt" = NULL, "publishAt" = NULL,
      "version" = "version" + 1, "updatedAt" = ${tx.now}
    WHERE "state" IN ('approved', 'scheduled')
      AND ("lastEditedById", "reviewedById") IN ((${fromId}, ${intoId}), (${intoId}, ${fromId}))`;
  await tx.db.lessonDraft.updateMany({ where: { createdById: fromId }, data: { createdById: intoId } });
  const readByAnother = { OR: [{ reviewedById: null }, { reviewedById: { not: intoId } }] };
  await tx.db.lessonDraft.updateMany({
    where: { lastEditedById: fromId, ...readByAnother },
    data: { lastEditedById: intoId },
  });
  await tx.db.lessonDraft.updateMany({
    where: { reviewedById: fromId, lastEditedById: { not: intoId } },
    data: { reviewedById: intoId },
  });
  await tx.db.$executeRaw`
    DELETE FROM "DraftVersion" c USING "DraftVersion" o WHERE c."writtenById" = ${fromId} AND o."writtenById" = ${intoId}
      AND o."draftId" = c."draftId" AND o."textHash" = c."textHash"`;
  await tx.db.draftVersion.updateMany({ where: { writtenById: fromId }, data: { writtenById: intoId } });
  await tx.db.draftComment.updateMany({ where: { authorId: fromId }, data: { authorId: intoId } });
}

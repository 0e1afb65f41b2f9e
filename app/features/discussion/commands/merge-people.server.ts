import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Moves posts, reports and decisions, in the caller's transaction, who writes it down. Of a post both have reported one
 * report goes on waiting, and a thread is read as far as either has read it.
 */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.discussionPost.updateMany({ where: { authorId: fromId }, data: { authorId: intoId } });
  await tx.db.discussionDecision.updateMany({
    where: { moderatorId: fromId },
    data: { moderatorId: intoId },
  });
  await tx.db.$executeRaw`
    DELETE FROM "DiscussionReport" r WHERE r."reporterId" = ${fromId} AND r."decidedAt" IS NULL
      AND EXISTS (SELECT FROM "DiscussionReport" o
        WHERE o."reporterId" = ${intoId} AND o."postId" = r."postId" AND o."decidedAt" IS NULL)`;
  await tx.db.discussionReport.updateMany({ where: { reporterId: fromId }, data: { reporterId: intoId } });
  await tx.db.$executeRaw`
    INSERT INTO "DiscussionReading" AS r ("userId", "threadId", "readNumber")
    SELECT ${intoId}, "threadId", "readNumber" FROM "DiscussionReading" WHERE "userId" = ${fromId}
    ON CONFLICT ("userId", "threadId") DO UPDATE SET "readNumber" = greatest(r."readNumber", excluded."readNumber")`;
  await tx.db.discussionReading.deleteMany({ where: { userId: fromId } });
  await tx.db.$executeRaw`
    UPDATE "DiscussionDigest" d SET "userId" = ${intoId} WHERE d."userId" = ${fromId}
      AND NOT EXISTS (SELECT FROM "DiscussionDigest" o WHERE o."userId" = ${intoId})`;
  await tx.db.discussionDigest.deleteMany({ where: { userId: fromId } });
}

import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";

interface Attachment {
  /** Which kind of owner: the `type` of its `FileOwner`. */
  readonly ownerType: string;
  readonly ownerId: string;
  /** Only files of this course may be shown: else somebody else's would be opened to whoever reads the owner. */
  readonly courseId: string;
  /** All files the owner shows from now on. */
  readonly fileIds: readonly string[];
}

/**
 * Says which files an owner shows: these and no others. In the transaction of the act that writes the owner, which
 * decided who may and writes it down. The same again changes nothing.
 *
 * @throws {NotFound} one of them is not a ready file of the course.
 */
export async function attachFiles(
  tx: Context,
  { ownerType, ownerId, courseId, fileIds }: Attachment,
): Promise<void> {
  const wanted = [...new Set(fileIds)];
  if (wanted.length > 0) {
    // Locks them, so that none is removed before this is written.
    const found = await tx.db.$queryRaw<{ id: string }[]>`
      SELECT id FROM "MediaFile" WHERE id = ANY (${wanted}) AND "courseId" = ${courseId} AND state = 'ready'
      ORDER BY id FOR UPDATE`;
    if (found.length !== wanted.length) throw new NotFound("A file of this text");
    await tx.db.mediaUse.createMany({
      data: wanted.map((fileId) => ({ fileId, ownerType, ownerId, usedAt: tx.now })),
      skipDuplicates: true,
    });
    await tx.db.mediaFile.updateMany({
      where: { id: { in: wanted }, usedAt: null },
      data: { usedAt: tx.now },
    });
  }
  await tx.db.mediaUse.deleteMany({ where: { ownerType, ownerId, fileId: { notIn: wanted } } });
}

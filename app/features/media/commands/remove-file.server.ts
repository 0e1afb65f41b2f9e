import { coursesWrittenBy } from "~/features/identity";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { storage } from "~/platform/storage/storage.server";
import { NotFound } from "~/shared/domain-error";
import { FileInUse } from "../errors";

/**
 * Removes a file that nothing shows. The row goes first: an object that stays behind is found by the sweep.
 *
 * @throws {NotFound} no such file, or of a course whose lessons this person does not write.
 * @throws {FileInUse}
 */
export async function removeFile(
  ctx: Context,
  { fileId }: { fileId: string },
): Promise<{ courseSlug: string }> {
  const { keys, courseSlug } = await transact(ctx, async (tx) => {
    const file = await tx.db.mediaFile.findFirst({
      where: { id: fileId, state: "ready", course: coursesWrittenBy(tx.actor) },
      select: { courseId: true, course: { select: { slug: true } }, objects: { select: { key: true } } },
    });
    if (!file) throw new NotFound("This file");
    const { count } = await tx.db.mediaFile.deleteMany({ where: { id: fileId, uses: { none: {} } } });
    if (count === 0) throw new FileInUse();
    await audit(tx, {
      action: "media.file-removed",
      objectType: "file",
      objectId: fileId,
      details: { courseId: file.courseId },
    });
    return { keys: file.objects.map(({ key }) => key), courseSlug: file.course.slug };
  });
  const store = await storage();
  for (const key of keys) await store.delete(key).catch(() => undefined);
  return { courseSlug };
}

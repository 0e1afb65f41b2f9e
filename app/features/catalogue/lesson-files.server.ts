import { everyBlock, type LessonDocument } from "~/features/documents";
import { attachFiles, describeFiles } from "~/features/media/index.server";
import type { Context } from "~/platform/context.server";
import { lessonRevisionFiles } from "./queries/lesson-files.server";

/** The uploaded files that a text shows, by id. */
export const filesOf = (document: LessonDocument): string[] =>
  everyBlock(document.content).flatMap((block) => (block.type === "image" ? [block.attrs.fileId] : []));

interface ShownFiles {
  readonly courseId: string;
  readonly revisionId: string;
  readonly document: LessonDocument;
}

/** Opens the files of a published text to its readers: those of this course that are there. */
export async function showFiles(tx: Context, { courseId, revisionId, document }: ShownFiles): Promise<void> {
  const there = await describeFiles(tx, filesOf(document));
  if (there.size === 0) return;
  const own = await tx.db.mediaFile.findMany({
    where: { id: { in: [...there.keys()] }, courseId },
    select: { id: true },
  });
  const fileIds = own.map(({ id }) => id);
  if (fileIds.length > 0)
    await attachFiles(tx, { ownerType: lessonRevisionFiles.type, ownerId: revisionId, courseId, fileIds });
}

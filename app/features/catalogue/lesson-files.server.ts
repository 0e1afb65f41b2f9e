import { everyBlock, type LessonDocument } from "~/features/documents";
import { attachFiles } from "~/features/media/index.server";
import type { Context } from "~/platform/context.server";
import { lessonRevisionFiles } from "./queries/lesson-files.server";

/** The pictures that a text shows, by id. */
export const picturesOf = (document: LessonDocument): string[] =>
  everyBlock(document.content).flatMap((block) => (block.type === "image" ? [block.attrs.fileId] : []));

/** The captions that a text offers, by id. */
export const captionsOf = (document: LessonDocument): string[] =>
  everyBlock(document.content).flatMap((block) =>
    block.type === "recording" ? (block.attrs.captions ?? []).map(({ fileId }) => fileId) : [],
  );

/** All uploaded files of a text, by id. */
export const filesOf = (document: LessonDocument): string[] => [
  ...picturesOf(document),
  ...captionsOf(document),
];

interface ShownFiles {
  readonly courseId: string;
  readonly revisionId: string;
  readonly document: LessonDocument;
}

/** Opens the files of a published text to its readers: those of this course that are there. */
export async function showFiles(tx: Context, { courseId, revisionId, document }: ShownFiles): Promise<void> {
  const named = filesOf(document);
  if (named.length === 0) return;
  const own = await tx.db.mediaFile.findMany({
    where: { id: { in: named }, courseId, state: "ready" },
    select: { id: true },
  });
  const fileIds = own.map(({ id }) => id);
  if (fileIds.length > 0)
    await attachFiles(tx, { ownerType: lessonRevisionFiles.type, ownerId: revisionId, courseId, fileIds });
}

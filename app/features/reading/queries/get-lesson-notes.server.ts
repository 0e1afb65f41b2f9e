import type { LessonParams } from "~/features/catalogue";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { anchorOf, findPlace } from "../domain/anchor";
import type { LessonNotesPage, NotedBlock, OpenNote, OwnMark } from "../domain/notes-view";
import type { TextBlock } from "../domain/passage";
import { lessonBlocks, placeKey } from "../lesson-blocks.server";
import { readerOf } from "../policy";
import { findLesson } from "./find-lesson.server";

type Wanted = LessonParams & { readonly at?: string | undefined; readonly mark?: string | undefined };

/**
 * A lesson's paragraphs with what its reader marked in them, and the one that is open for writing.
 *
 * @throws {NotFound} also for whoever has no notes, and where what should be opened is not there.
 */
export async function getLessonNotes(ctx: Context, wanted: Wanted): Promise<LessonNotesPage> {
  const userId = readerOf(ctx.actor);
  const { id: lessonId, document, ...lesson } = await findLesson(ctx, wanted);
  const marks = await ctx.db.readingMark.findMany({
    where: { userId, lessonId },
    orderBy: { createdAt: "asc" },
    omit: { userId: true, lessonId: true, createdAt: true },
  });
  const blocks = lessonBlocks(document);
  const noted: (NotedBlock & { marks: NotedBlock["marks"][number][] })[] = blocks.map((block) => ({
    key: placeKey(block.hash),
    text: block.text,
    isHeading: block.isHeading,
    headingId: block.headingId,
    marks: [],
  }));
  const gone: OwnMark[] = [];
  for (const { blockHash, prefix, suffix, ...mark } of marks) {
    const place = findPlace(blocks, { blockHash, prefix, suffix, quote: mark.quote });
    if (place.state === "gone") gone.push(mark);
    else noted[place.index]?.marks.push({ ...mark, isChanged: place.state === "changed" });
  }
  const { courseSlug, moduleSlug, lessonSlug } = wanted;
  return {
    ...lesson,
    courseSlug,
    moduleSlug,
    lessonSlug,
    blocks: noted,
    gone,
    open: openNote(wanted, blocks, noted, gone),
  };
}

function openNote(
  { at, mark: markId }: Wanted,
  blocks: readonly TextBlock[],
  noted: readonly NotedBlock[],
  gone: readonly OwnMark[],
): OpenNote | null {
  if (at === undefined && markId === undefined) return null;
  const all = [...gone, ...noted.flatMap(({ marks }) => marks)];
  const index = noted.findIndex(({ key }) => key === at);
  const mark = markId === undefined ? noted[index]?.marks[0] : all.find(({ id }) => id === markId);
  if (mark) {
    const { id, quote, note, version, updatedAt: savedAt } = mark;
    return { at: null, markId: id, quote, note, version, savedAt };
  }
  if (markId !== undefined || index < 0) throw new NotFound("What should be noted");
  const { quote } = anchorOf(blocks, index);
  return { at: at ?? null, markId: null, quote, note: "", version: 0, savedAt: null };
}

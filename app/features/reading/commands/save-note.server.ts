import type { LessonParams } from "~/features/catalogue";
import { type Context, isUniqueViolation, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { anchorOf } from "../domain/anchor";
import { NoteChanged, PlaceGone, TooManyMarks } from "../errors";
import { lessonBlocks, placeKey } from "../lesson-blocks.server";
import { readerOf } from "../policy";
import { findLesson } from "../queries/find-lesson.server";
import { MOST_MARKS, type NoteSheet } from "../schema";

/** What the page has to name when it saves again. */
interface SavedNote {
  readonly version: number;
  readonly savedAt: string;
}

/**
 * Keeps a private note on a paragraph; without words it is a bookmark. Version 0 begins one, any other changes the one
 * that has it, so that two windows never write over each other.
 *
 * @throws {NotFound | NoteChanged | PlaceGone | TooManyMarks}
 */
export async function saveNote(ctx: Context, params: LessonParams & NoteSheet): Promise<SavedNote> {
  const userId = readerOf(ctx.actor);
  return transact(ctx, async (tx) => {
    const lesson = await findLesson(tx, params);
    const version =
      params.version === 0
        ? await begin(tx, userId, lesson, params)
        : await change(tx, userId, lesson.id, params);
    return { version, savedAt: tx.now.toISOString() };
  });
}

async function begin(
  tx: Context,
  userId: string,
  lesson: { readonly id: string; readonly document: unknown },
  { at, note }: NoteSheet,
): Promise<number> {
  const blocks = lessonBlocks(lesson.document);
  const index = blocks.findIndex(({ hash }) => placeKey(hash) === at);
  if (index < 0) throw new PlaceGone();
  if ((await tx.db.readingMark.count({ where: { userId } })) >= MOST_MARKS) throw new TooManyMarks();
  try {
    const times = { createdAt: tx.now, updatedAt: tx.now };
    await tx.db.readingMark.create({
      data: { userId, lessonId: lesson.id, ...anchorOf(blocks, index), note: note.trim(), ...times },
      select: { id: true },
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new NoteChanged();
    throw error;
  }
  return 1;
}

async function change(
  tx: Context,
  userId: string,
  lessonId: string,
  { at, mark, version, note }: NoteSheet,
): Promise<number> {
  const own = { userId, lessonId, ...(mark ? { id: mark } : { blockHash: { startsWith: at ?? "-" } }) };
  const { count } = await tx.db.readingMark.updateMany({
    where: { ...own, version },
    data: { note: note.trim(), version: { increment: 1 }, updatedAt: tx.now },
  });
  if (count === 1) return version + 1;
  if ((await tx.db.readingMark.count({ where: own })) === 0) throw new NotFound("This note");
  throw new NoteChanged();
}

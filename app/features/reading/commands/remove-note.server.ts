import type { LessonParams } from "~/features/catalogue";
import { type Context, transact } from "~/platform/context.server";
import { NoteChanged } from "../errors";
import { readerOf } from "../policy";
import { findLesson } from "../queries/find-lesson.server";
import type { NoteForm } from "../schema";

type Removal = LessonParams & Pick<NoteForm, "at" | "mark" | "version">;

/**
 * Takes a bookmark or a note away, as it was seen; one that is gone already stays gone.
 *
 * @throws {NotFound | NoteChanged}
 */
export async function removeNote(ctx: Context, params: Removal): Promise<void> {
  const userId = readerOf(ctx.actor);
  await transact(ctx, async (tx) => {
    const { id: lessonId } = await findLesson(tx, params);
    const { at, mark, version } = params;
    const own = { userId, lessonId, ...(mark ? { id: mark } : { blockHash: { startsWith: at ?? "-" } }) };
    const { count } = await tx.db.readingMark.deleteMany({ where: { ...own, version } });
    if (count === 0 && (await tx.db.readingMark.count({ where: own })) > 0) throw new NoteChanged();
  });
}

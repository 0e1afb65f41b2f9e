import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { ownerScope, userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { OPEN_STATES } from "../domain/draft-state";
import { DraftUnderWay } from "../errors";
import type { LessonText } from "../lesson-text.server";
import { lessonsWrittenBy } from "../policy";
import { REVISION_TEXT, textOfRevision } from "../queries/read-lesson-text.server";

/**
 * Begins to write on a lesson, or goes on where somebody began: a lesson has one open draft. Of two who begin at once
 * one makes it and the other gets it too.
 *
 * @throws {Forbidden | NotFound}
 */
export async function startDraft(
  ctx: Context,
  { lessonId }: { readonly lessonId: string },
): Promise<{ id: string }> {
  authorise(userIdOf(ctx.actor) !== null);
  return transact(ctx, async (tx) => {
    const lesson = await findLesson(tx, lessonId);
    const { draftId } = await openDraft(tx, lesson, lesson.text);
    return { id: draftId };
  });
}

/**
 * Begins a draft from an older text, which then goes the way of every other change.
 *
 * @throws {Forbidden | NotFound | DraftUnderWay}
 */
export async function restoreRevision(
  ctx: Context,
  { lessonId, revisionId }: { readonly lessonId: string; readonly revisionId: string },
): Promise<{ id: string }> {
  authorise(userIdOf(ctx.actor) !== null);
  return transact(ctx, async (tx) => {
    const lesson = await findLesson(tx, lessonId);
    const older = await tx.db.lessonRevision.findFirst({
      where: { id: revisionId, lessonId },
      select: REVISION_TEXT,
    });
    if (!older) throw new NotFound("This text of the lesson");
    const { draftId, isNew } = await openDraft(
      tx,
      lesson,
      textOfRevision(older, lesson.title, lesson.minutes),
    );
    if (!isNew) throw new DraftUnderWay();
    return { id: draftId };
  });
}

async function findLesson(tx: Context, lessonId: string) {
  const lesson = await tx.db.lesson.findFirst({
    where: { id: lessonId, ...lessonsWrittenBy(tx.actor) },
    select: {
      id: true,
      title: true,
      minutes: true,
      currentRevisionId: true,
      currentRevision: { select: REVISION_TEXT },
      module: { select: { course: { select: { language: true } } } },
    },
  });
  if (!lesson) throw new NotFound("The lesson");
  return { ...lesson, text: textOfRevision(lesson.currentRevision, lesson.title, lesson.minutes) };
}

type FoundLesson = Awaited<ReturnType<typeof findLesson>>;

async function openDraft(tx: Context, lesson: FoundLesson, { front, document }: LessonText) {
  const personId = ownerScope(tx.actor);
  const { language } = lesson.module.course;
  const [made] = await tx.db.lessonDraft.createManyAndReturn({
    data: [
      {
        lessonId: lesson.id,
        language,
        baseRevisionId: lesson.currentRevisionId,
        front,
        document,
        createdById: personId,
        lastEditedById: personId,
        createdAt: tx.now,
        updatedAt: tx.now,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (made) {
    await audit(tx, { action: "authoring.draft-begun", objectType: "lesson-draft", objectId: made.id });
    return { draftId: made.id, isNew: true };
  }
  const { id } = await tx.db.lessonDraft.findFirstOrThrow({
    where: { lessonId: lesson.id, language, state: { in: [...OPEN_STATES] } },
    select: { id: true },
  });
  return { draftId: id, isNew: false };
}

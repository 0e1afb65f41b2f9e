import { type LessonDocument, readDocument } from "~/features/documents";
import { markdownFromDocument } from "~/features/documents/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { NotFound } from "~/shared/domain-error";
import { RevisionFront } from "../domain/course-files";
import { UnfitText } from "../errors";
import { lessonRevised } from "../events";
import { canWriteLessons } from "../policy";
import { getCourseShelf } from "../queries/get-course-shelf.server";
import { isRunning } from "../queries/reader-text.server";
import { renderLesson } from "../render-lesson.server";
import { publishText } from "./publish-text.server";

/** The front as writers hold it, which they need not be able to change. */
type GivenFront = {
  readonly [Key in keyof RevisionFront]: RevisionFront[Key] extends (infer Entry)[]
    ? readonly Readonly<Entry>[]
    : RevisionFront[Key];
};

interface PublishRevisionInput {
  readonly lessonId: string;
  /** Title, minutes, outcomes, terms, sources: what stands around the text. */
  readonly front: GivenFront;
  readonly document: LessonDocument;
  readonly origin: "files" | "editor";
  /** What it means for those who have read the former text. */
  readonly changeKind: "typo" | "substance";
  /** Of substance: for everybody now, or for cohorts that do not run yet. Left out for a slip of the pen. */
  readonly reach?: "now" | "next_cohort" | null;
}

/**
 * Gives a lesson a new text at once: drawn, stored and current in one transaction. The same text again changes nothing.
 * One that is for the next cohort leaves those that run with the text they have; one for everybody now takes them along.
 * Whether somebody has to have read it first is the affair of whoever calls.
 *
 * @throws {Forbidden} unless the actor teaches the course.
 * @throws {NotFound} for a lesson that does not exist.
 * @throws {UnfitText} for a front or a document that the schemas refuse.
 */
export async function publishRevision(
  ctx: Context,
  { lessonId, front: given, document: text, origin, changeKind, reach }: PublishRevisionInput,
): Promise<{ revisionId: string; isNew: boolean }> {
  const front = RevisionFront.safeParse(given);
  const { document } = readDocument(text);
  return transact(ctx, async (tx) => {
    // Locked, so that of two texts at once the second one finds the first.
    await tx.db.$queryRaw`SELECT id FROM "Lesson" WHERE id = ${lessonId} FOR UPDATE`;
    const lesson = await tx.db.lesson.findUnique({
      where: { id: lessonId },
      select: {
        module: { select: { courseId: true } },
        title: true,
        currentRevision: { select: { contentHash: true } },
      },
    });
    if (!lesson) throw new NotFound("The lesson");
    const { courseId } = lesson.module;
    authorise(canWriteLessons(tx.actor, courseId));
    if (!front.success || !document) throw new UnfitText();
    const html = renderLesson(document, front.data, await getCourseShelf(tx, { courseId, document }));
    const { title, minutes } = front.data;
    if (reach === "next_cohort") await keepForRunning(tx, lessonId);
    if (reach === "now") await tx.db.cohortLessonPin.deleteMany({ where: { lessonId } });
    const result = await publishText(
      tx,
      {
        courseId,
        lessonId,
        front: front.data,
        document,
        html,
        origin,
        changeKind,
        markdown: markdownFromDocument(document),
      },
      lesson.currentRevision?.contentHash ?? null,
    );
    await tx.db.lesson.update({
      where: { id: lessonId },
      data: { title, minutes, retiredAt: null },
      select: { id: true },
    });
    // Of a new text it is told already; a title alone makes none.
    if (!result.isNew && lesson.title !== title)
      await publish(tx, lessonRevised, { lessonId, revisionId: result.revisionId });
    await audit(tx, {
      action: "catalogue.lesson-published",
      objectType: "lesson",
      objectId: lessonId,
      details: { revisionId: result.revisionId, origin, changeKind, ...(reach ? { reach } : {}) },
    });
    return result;
  });
}

/** Lets the cohorts that run keep the lesson as it stands. One that keeps an older text already goes on with that. */
async function keepForRunning(tx: Context, lessonId: string): Promise<void> {
  await tx.db.$executeRaw`
    INSERT INTO "CohortLessonPin" ("cohortId", "lessonId", "revisionId", "title", "minutes", "pinnedAt")
    SELECT h."id", l."id", l."currentRevisionId", l."title", l."minutes", ${tx.now}
    FROM "Lesson" l JOIN "Module" m ON m."id" = l."moduleId"
    JOIN "Cohort" h ON h."courseId" = m."courseId" AND ${isRunning(tx.now)}
    WHERE l."id" = ${lessonId} AND l."currentRevisionId" IS NOT NULL
    ON CONFLICT DO NOTHING`;
}

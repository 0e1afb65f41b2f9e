import type { Context } from "~/platform/context.server";
import { hashOfLesson, type LessonContent, type ModuleContent } from "../domain/course-content";

/** How many lessons an import touched. */
export interface LessonCounts {
  added: number;
  /** Lessons with a new text. */
  revised: number;
  retired: number;
}

/** Places a module's lessons and publishes the texts that changed. Part of `importCourse`. */
export async function importLessons(
  tx: Context,
  moduleId: string,
  module: ModuleContent,
): Promise<LessonCounts> {
  const counts: LessonCounts = { added: 0, revised: 0, retired: 0 };
  const known = await tx.db.lesson.findMany({
    where: { moduleId },
    select: { id: true, slug: true, currentRevision: { select: { id: true, contentHash: true } } },
  });
  for (const [index, { slug, number, title }] of module.file.lessons.entries()) {
    const before = known.find((lesson) => lesson.slug === slug);
    const text = module.lessons.get(slug);
    const facts = {
      number,
      title,
      position: index + 1,
      retiredAt: null,
      ...(text ? { minutes: text.front.minutes } : {}),
    };
    const { id } = await tx.db.lesson.upsert({
      where: { moduleId_slug: { moduleId, slug } },
      create: { moduleId, slug, ...facts },
      update: facts,
      select: { id: true },
    });
    if (!before) counts.added += 1;
    if (text && (await publishText(tx, id, before?.currentRevision?.contentHash ?? null, text)) && before)
      counts.revised += 1;
  }
  const staying = module.file.lessons.map(({ slug }) => slug);
  const gone = await tx.db.lesson.updateMany({
    where: { moduleId, slug: { notIn: staying }, retiredAt: null },
    data: { retiredAt: tx.now },
  });
  return { ...counts, retired: gone.count };
}

/** Makes a text the lesson's current one; a text that stood there before is taken up again, not written twice. */
async function publishText(
  tx: Context,
  lessonId: string,
  currentHash: string | null,
  text: LessonContent,
): Promise<boolean> {
  const contentHash = hashOfLesson(text);
  if (contentHash === currentHash) return false;
  const { outcomes, contentNote, reviewBy, checkedOn } = text.front;
  const { id } = await tx.db.lessonRevision.upsert({
    where: { lessonId_contentHash: { lessonId, contentHash } },
    create: {
      lessonId,
      contentHash,
      markdown: text.markdown,
      html: text.html,
      outcomes,
      contentNote: contentNote ?? null,
      reviewBy: reviewBy ? new Date(`${reviewBy}T00:00:00Z`) : null,
      checkedOn: checkedOn ?? null,
      publishedAt: tx.now,
    },
    update: {},
    select: { id: true },
  });
  await tx.db.lesson.update({
    where: { id: lessonId },
    data: { currentRevisionId: id },
    select: { id: true },
  });
  return true;
}

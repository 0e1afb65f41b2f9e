import { coursesWrittenBy } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { canTranslate } from "../policy";
import type { TranslateParams } from "../schema";
import { lockTranslation } from "./lock-translation.server";

/**
 * A lesson's translation for whoever may change it, its row locked.
 *
 * @throws {Forbidden} unless the actor writes lessons at all.
 * @throws {NotFound} for a lesson of a course that they do not write, or without a text.
 */
export async function openTranslation(tx: Context, { courseSlug, lessonId, locale }: TranslateParams) {
  authorise(canTranslate(tx.actor));
  const theirs = await tx.db.lesson.count({
    where: {
      id: lessonId,
      retiredAt: null,
      currentRevisionId: { not: null },
      module: { retiredAt: null, course: { slug: courseSlug, ...coursesWrittenBy(tx.actor) } },
    },
  });
  if (theirs === 0) throw new NotFound("The lesson");
  return lockTranslation(tx, { lessonId, locale });
}

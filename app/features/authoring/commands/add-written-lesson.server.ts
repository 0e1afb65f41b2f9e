import { addLesson } from "~/features/catalogue/index.server";
import { coursesWrittenBy } from "~/features/identity";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { asAuthoring } from "../as-authoring.server";
import type { NewLessonForm } from "../schema";
import { startDraft } from "./start-draft.server";

interface NewLesson extends NewLessonForm {
  readonly courseSlug: string;
}

/**
 * Adds a lesson to a module and begins its draft. Readers see nothing of it until it is published.
 *
 * @throws {Forbidden | NotFound | SlugReserved | SlugTaken}
 */
export async function addWrittenLesson(
  ctx: Context,
  { courseSlug, moduleId, slug, title }: NewLesson,
): Promise<{ draftId: string }> {
  authorise(userIdOf(ctx.actor) !== null);
  return transact(ctx, async (tx) => {
    const course = { slug: courseSlug, ...coursesWrittenBy(tx.actor) };
    const module = await tx.db.module.findFirst({
      where: { id: moduleId, retiredAt: null, course },
      select: { id: true },
    });
    if (!module) throw new NotFound("The module");
    const { lessonId } = await addLesson(asAuthoring(tx), { moduleId, slug, title });
    const { id: draftId } = await startDraft(tx, { lessonId });
    return { draftId };
  });
}

import { archiveLesson, bringBackLesson } from "~/features/catalogue/index.server";
import { askForEvaluation, rulesUsing } from "~/features/enrolment/index.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { asAuthoring } from "../as-authoring.server";
import { DraftUnderWay, LessonInRules, NotArchived } from "../errors";
import { findKept, findPublished } from "../queries/find-published.server";

interface LessonToArchive {
  readonly lessonId: string;
  readonly reason: string;
}

/**
 * Takes a lesson out of the course, and has everybody looked at who waited for nothing else. Refused while somebody
 * writes on it, and while the rules of a module ask for it by name, which would close that module for good.
 *
 * @throws {Forbidden | NotFound | DraftUnderWay | LessonInRules}
 */
export async function takeOutLesson(ctx: Context, { lessonId, reason }: LessonToArchive): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    const { courseSlug } = await findPublished(tx, lessonId);
    if ((await tx.db.lessonDraft.count({ where: { lessonId, closedAt: null } })) > 0)
      throw new DraftUnderWay();
    const [rule] = await rulesUsing(tx, { kind: "lesson", key: lessonId });
    if (rule) throw new LessonInRules(rule.moduleTitle ?? rule.courseTitle);
    await archiveLesson(asAuthoring(tx), { lessonId, reason });
    await askForEvaluation(asAuthoring(tx), { courseSlug });
  });
}

/**
 * Gives a lesson that was taken out its place again. Who completed the module meanwhile has completed it.
 *
 * @throws {Forbidden | NotFound | NotArchived}
 */
export async function putBackLesson(
  ctx: Context,
  { lessonId }: { readonly lessonId: string },
): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    const { archived } = await findKept(tx, lessonId);
    if (!archived) throw new NotArchived();
    await bringBackLesson(asAuthoring(tx), { lessonId });
  });
}

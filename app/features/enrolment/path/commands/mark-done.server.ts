import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { evaluatePath } from "../domain/evaluate-path";
import { ModuleLocked, NothingToMark } from "../errors";
import { completeModules, holdPath } from "./complete-modules.server";

/**
 * Takes the actor's word that they have done what a module asks for outside these pages. Twice is once.
 *
 * @throws {Forbidden} without an account.
 * @throws {NotFound} for a module that does not exist, or a course the actor does not take.
 * @throws {ModuleLocked} while the module is closed to them.
 * @throws {NothingToMark} where the rules ask for no such mark.
 */
export async function markDone(
  ctx: Context,
  { courseSlug, moduleSlug, key }: { courseSlug: string; moduleSlug: string; key: string },
): Promise<void> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  await transact(ctx, async (tx) => {
    const place = await tx.db.module.findFirst({
      where: { slug: moduleSlug, retiredAt: null, course: { slug: courseSlug } },
      select: { id: true, courseId: true },
    });
    const path = place && (await holdPath(tx, { courseId: place.courseId, userId: userId! }));
    const module = path && evaluatePath(path).find(({ id }) => id === place.id);
    if (!module || path.isVisitor) throw new NotFound("The module");
    if (!module.isOpen) throw new ModuleLocked(module.number, module.title);
    const asked = module.items.find((item) => item.code === "mark" && item.key === `mark ${key}`);
    if (!asked) throw new NothingToMark();
    if (asked.isDone) return;
    const mark = { moduleId: module.id, key };
    await tx.db.pathMark.createMany({ data: [{ userId: userId!, ...mark, markedAt: tx.now }] });
    await completeModules(tx, path, { ...path.evidence, marks: [...path.evidence.marks, mark] });
  });
}

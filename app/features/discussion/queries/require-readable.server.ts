import { requireOpenModule } from "~/features/enrolment/index.server";
import type { Context } from "~/platform/context.server";
import type { Circle } from "../domain/circle";
import { canModerate } from "../policy";

/**
 * Talk about a lesson is as closed as the lesson: what is said there tells what stands in it. Whoever looks after the
 * circle reads and answers all of it.
 *
 * @throws {ModuleLocked}
 */
export async function requireReadable(
  ctx: Context,
  { courseId, cohortId, moduleId }: Circle & { readonly moduleId: string },
): Promise<void> {
  if (!canModerate(ctx.actor, { courseId, cohortId })) await requireOpenModule(ctx, { courseId, moduleId });
}

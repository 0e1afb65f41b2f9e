import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { ModulePage } from "../domain/course-view";
import type { ModuleParams } from "../schema";
import { isEnrolled, lessonsOfModule, quizzesOfModule } from "./outline-sql.server";
import { pinnedFor } from "./reader-text.server";

/**
 * A module with its lessons, terms and questions to talk about, in one query. Open to everyone.
 *
 * @throws {NotFound}
 */
export async function getModulePage(
  ctx: Context,
  { courseSlug, moduleSlug }: ModuleParams,
): Promise<ModulePage> {
  const userId = ownerScope(ctx.actor);
  const [page] = await ctx.db.$queryRaw<ModulePage[]>`
    WITH ${pinnedFor(userId, ctx.now)}
    SELECT c."slug" AS "courseSlug", c."title" AS "courseTitle", c."language",
      m."slug", m."number", m."title", m."summary", m."hours", m."state", m."outcomes", m."prompts",
      ${lessonsOfModule(userId)} AS "lessons", ${quizzesOfModule(userId)} AS "quizzes",
      ${isEnrolled(userId)} AS "isEnrolled",
      (SELECT coalesce(json_agg(json_build_object('key', g."key", 'term', g."term", 'definition', g."definition") ORDER BY t.place), '[]')
       FROM jsonb_array_elements_text(m."termIds") WITH ORDINALITY AS t(key, place)
       JOIN "GlossaryTerm" g ON g."courseId" = c."id" AND g."key" = t.key) AS "terms"
    FROM "Course" c JOIN "Module" m ON m."courseId" = c."id"
    WHERE c."slug" = ${courseSlug} AND m."slug" = ${moduleSlug} AND m."retiredAt" IS NULL`;
  if (!page) throw new NotFound("The module");
  return page;
}

import type { ModuleParams } from "~/features/catalogue";
import { pinnedFor } from "~/features/catalogue/index.server";
import { requireOpenModule } from "~/features/enrolment/index.server";
import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { ModuleText } from "../domain/take-away/module-text";

/**
 * A published module with the texts that this reader has, which are everybody's but for those their cohort keeps. One query.
 *
 * @throws {NotFound} also for a module that is announced only, or has no text yet.
 * @throws {ModuleLocked} while it is closed to this reader.
 */
export async function readModuleText(
  ctx: Context,
  { courseSlug, moduleSlug }: ModuleParams,
): Promise<ModuleText> {
  const [module] = await ctx.db.$queryRaw<ModuleText[]>`
    WITH ${pinnedFor(ownerScope(ctx.actor), ctx.now)}
    SELECT c."id" AS "courseId", m."id" AS "moduleId", c."slug" AS "courseSlug", c."title" AS "courseTitle", c."language", c."licence",
      m."slug", m."number", m."title", m."summary", m."outcomes", m."prompts", m."termIds",
      (SELECT coalesce(json_agg(json_build_object('slug', l."slug", 'number', l."number", 'title', coalesce(x."title", l."title"), 'minutes', coalesce(x."minutes", l."minutes"),
          'html', r."html", 'outcomes', r."outcomes", 'contentNote', r."contentNote", 'publishedAt', r."publishedAt") ORDER BY l."position"), '[]')
       FROM "Lesson" l LEFT JOIN pinned x ON x."lessonId" = l."id"
       JOIN "LessonRevision" r ON r."id" = coalesce(x."revisionId", l."currentRevisionId")
       WHERE l."moduleId" = m."id" AND l."retiredAt" IS NULL) AS "lessons",
      (SELECT coalesce(json_agg(json_build_object('key', g."key", 'term', g."term", 'definition', g."definition") ORDER BY g."key"), '[]')
       FROM "GlossaryTerm" g WHERE g."courseId" = c."id") AS "glossary"
    FROM "Course" c JOIN "Module" m ON m."courseId" = c."id"
    WHERE c."slug" = ${courseSlug} AND m."slug" = ${moduleSlug} AND m."retiredAt" IS NULL AND m."state" = 'published'`;
  if (!module || module.lessons.length === 0) throw new NotFound("A published module");
  await requireOpenModule(ctx, module);
  return module;
}

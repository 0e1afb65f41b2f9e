import type { ModuleParams } from "~/features/catalogue";
import { pinnedFor } from "~/features/catalogue/index.server";
import { requireOpenModule } from "~/features/enrolment/index.server";
import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { ModuleText } from "../domain/take-away/module-text";

/** In which language a module is wanted. */
interface WantedLanguage {
  /** Of language and script: sr-Cyrl. Null for the original. */
  readonly tag: string | null;
  /** Somebody asked for it by name, and takes translations of another text than the one they have. */
  readonly isAsked: boolean;
}

/**
 * A published module with the texts that this reader has, which are everybody's but for those their cohort keeps, each in
 * the language that is wanted where it is translated into that. One query.
 *
 * @throws {NotFound} also for a module that is announced only, or has no text yet.
 * @throws {ModuleLocked} while it is closed to this reader.
 */
export async function readModuleText(
  ctx: Context,
  { courseSlug, moduleSlug }: ModuleParams,
  { tag, isAsked }: WantedLanguage,
): Promise<ModuleText> {
  const [module] = await ctx.db.$queryRaw<ModuleText[]>`
    WITH ${pinnedFor(ownerScope(ctx.actor), ctx.now)}
    SELECT c."id" AS "courseId", m."id" AS "moduleId", c."slug" AS "courseSlug", c."title" AS "courseTitle", c."language", c."licence",
      m."slug", m."number", m."title", m."summary", m."outcomes", m."prompts", m."termIds",
      (SELECT coalesce(json_agg(json_build_object('slug', l."slug", 'number', l."number",
          'title', coalesce(p."title", x."title", l."title"), 'minutes', coalesce(x."minutes", l."minutes"),
          'html', coalesce(p."html", r."html"), 'outcomes', coalesce(p."outcomes", r."outcomes"),
          'contentNote', CASE WHEN p."id" IS NULL THEN r."contentNote" ELSE p."contentNote" END,
          'publishedAt', coalesce(p."drawnAt", r."publishedAt"),
          'translation', CASE WHEN p."id" IS NOT NULL THEN json_build_object('stale', p."stale", 'missing', p."missing",
            'staleSince', p."staleSince", 'isOther', p."revisionId" <> r."id") END) ORDER BY l."position"), '[]')
       FROM "Lesson" l LEFT JOIN pinned x ON x."lessonId" = l."id"
       JOIN "LessonRevision" r ON r."id" = coalesce(x."revisionId", l."currentRevisionId")
       LEFT JOIN ("LessonTranslation" t JOIN "TranslatedPage" p ON p."translationId" = t."id" AND p."tag" = ${tag ?? ""})
         ON t."lessonId" = l."id" AND (${isAsked} OR p."revisionId" = r."id")
       WHERE l."moduleId" = m."id" AND l."retiredAt" IS NULL) AS "lessons",
      (SELECT coalesce(json_agg(json_build_object('key', g."key", 'term', g."term", 'definition', g."definition") ORDER BY g."key"), '[]')
       FROM "GlossaryTerm" g WHERE g."courseId" = c."id") AS "glossary"
    FROM "Course" c JOIN "Module" m ON m."courseId" = c."id"
    WHERE c."slug" = ${courseSlug} AND m."slug" = ${moduleSlug} AND m."retiredAt" IS NULL AND m."state" = 'published'`;
  if (!module || module.lessons.length === 0) throw new NotFound("A published module");
  await requireOpenModule(ctx, module);
  return module;
}

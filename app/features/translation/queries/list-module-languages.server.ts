import type { ModuleParams } from "~/features/catalogue";
import type { Context } from "~/platform/context.server";
import { inOrder } from "../domain/locales";

/** The languages in which at least one lesson of a module can be read besides its own, by their tags. Open to everybody. One query. */
export async function listModuleLanguages(
  ctx: Context,
  { courseSlug, moduleSlug }: ModuleParams,
): Promise<string[]> {
  const rows = await ctx.db.$queryRaw<{ tag: string }[]>`
    SELECT DISTINCT p."tag"
    FROM "Course" c
    JOIN "Module" m ON m."courseId" = c."id" AND m."slug" = ${moduleSlug} AND m."retiredAt" IS NULL
    JOIN "Lesson" l ON l."moduleId" = m."id" AND l."retiredAt" IS NULL AND l."currentRevisionId" IS NOT NULL
    JOIN "LessonTranslation" t ON t."lessonId" = l."id"
    JOIN "TranslatedPage" p ON p."translationId" = t."id"
    WHERE c."slug" = ${courseSlug}`;
  return inOrder(rows.map(({ tag }) => tag));
}

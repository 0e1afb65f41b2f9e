import type { CourseParams } from "~/features/catalogue";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { GlossaryPage } from "../domain/glossary-view";

/**
 * The words of a course in the order of its language's alphabet, each with the published lessons that mark it. One
 * query; open to everyone.
 *
 * @throws {NotFound}
 */
export async function getGlossary(ctx: Context, { courseSlug }: CourseParams): Promise<GlossaryPage> {
  const [page] = await ctx.db.$queryRaw<GlossaryPage[]>`
    SELECT c."slug" AS "courseSlug", c."title" AS "courseTitle", c."language",
      (SELECT coalesce(json_agg(json_build_object('key', g."key", 'term', g."term", 'definition', g."definition",
          'lessons', (
            SELECT coalesce(json_agg(json_build_object('moduleSlug', m."slug", 'slug', l."slug", 'number', l."number", 'title', l."title")
              ORDER BY m."number", l."position"), '[]')
            FROM "LessonText" t JOIN "Lesson" l ON l."id" = t."lessonId" AND l."retiredAt" IS NULL
            JOIN "Module" m ON m."id" = l."moduleId" AND m."courseId" = c."id" AND m."retiredAt" IS NULL
            WHERE g."key" = ANY(t."terms")))), '[]')
       FROM "GlossaryTerm" g WHERE g."courseId" = c."id") AS "entries"
    FROM "Course" c WHERE c."slug" = ${courseSlug}`;
  if (!page) throw new NotFound("The course");
  const { compare } = new Intl.Collator(page.language);
  return { ...page, entries: [...page.entries].sort((one, other) => compare(one.term, other.term)) };
}

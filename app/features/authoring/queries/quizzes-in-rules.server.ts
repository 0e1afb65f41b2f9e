import type { Context } from "~/platform/context.server";

/**
 * Which of these quizzes the rules of completion of a course, or of a cohort of it, speak of. Wherever in the rules
 * they are named: a rule that is made tomorrow counts too.
 */
export async function quizzesInRules(
  ctx: Context,
  courseId: string,
  slugs: readonly string[],
): Promise<string[]> {
  const rows = await ctx.db.$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT wanted.slug
    FROM unnest(${[...slugs]}::text[]) AS wanted(slug)
    JOIN (SELECT DISTINCT ON ("cohortId") "rules" FROM "PathRules" WHERE "courseId" = ${courseId}
          ORDER BY "cohortId", "number" DESC) latest
      ON jsonb_path_exists(latest."rules", '$.** ? (@ == $slug)', jsonb_build_object('slug', wanted.slug))
    ORDER BY wanted.slug`;
  return rows.map(({ slug }) => slug);
}

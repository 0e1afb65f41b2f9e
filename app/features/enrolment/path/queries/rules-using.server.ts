import type { Context } from "~/platform/context.server";

/** What rules can name. A mark by its key, a work of a course by its slug, all others by id. */
export interface UsedThing {
  readonly kind: "module" | "lesson" | "quiz" | "assignment" | "mark";
  readonly key: string;
  /** Where the key is a slug: of which course. */
  readonly courseId?: string;
}

/** A rule by the words people know it by. */
export interface RuleUsing {
  readonly courseTitle: string;
  /** Null for the course's own set. */
  readonly cohortTitle: string | null;
  /** The module whose rule it is; null for what is asked of every module. */
  readonly moduleNumber: number | null;
  readonly moduleTitle: string | null;
}

/**
 * The rules of today that name a thing: whoever wants to take it out of a course is told which ones, and changes those
 * first. Rules that ask for "every lesson" or "every quiz" name none. Former versions keep nobody from anything.
 *
 * @param key of a quiz: its id or its slug; of an assignment: its slug; of a mark: its key.
 */
export async function rulesUsing(
  ctx: Context,
  { kind, key, courseId }: UsedThing,
): Promise<readonly RuleUsing[]> {
  const work = kind === "assignment" ? `assignment:${key}` : `quiz:${key}`;
  return ctx.db.$queryRaw<RuleUsing[]>`
    WITH held AS (
      SELECT DISTINCT ON (r."courseId", r."cohortId") r."courseId", r."cohortId", r."rules" FROM "PathRules" r
      WHERE ${courseId ?? null}::text IS NULL OR r."courseId" = ${courseId ?? null}
      ORDER BY r."courseId", r."cohortId", r."number" DESC
    ), named AS (
      SELECT h."courseId", h."cohortId", m."key" AS "moduleId", m."value" AS "rule" FROM held h, jsonb_each(h."rules" -> 'modules') m
      UNION ALL
      SELECT h."courseId", h."cohortId", NULL, jsonb_build_object('requires', h."rules" -> 'requires') FROM held h
    ), asked AS (
      SELECT n.*, CASE WHEN jsonb_typeof(n."rule" -> 'requires') = 'array' THEN n."rule" -> 'requires' ELSE '[]' END AS "requires"
      FROM named n
    )
    SELECT c."title" AS "courseTitle", h."title" AS "cohortTitle", m."number" AS "moduleNumber", m."title" AS "moduleTitle"
    FROM asked a
    JOIN "Course" c ON c."id" = a."courseId"
    LEFT JOIN "Cohort" h ON h."id" = a."cohortId"
    LEFT JOIN "Module" m ON m."id" = a."moduleId"
    WHERE (a."moduleId" IS NULL OR m."retiredAt" IS NULL) AND CASE ${kind}
      WHEN 'module' THEN coalesce(a."rule" -> 'after', '[]') ? ${key}
      WHEN 'lesson' THEN a."requires" @> jsonb_build_array(jsonb_build_object('lessonId', ${key}::text))
      WHEN 'mark' THEN a."requires" @> jsonb_build_array(jsonb_build_object('kind', 'mark', 'key', ${key}::text))
      ELSE EXISTS (
        SELECT FROM (
          SELECT ${work} AS "work" UNION ALL
          SELECT 'quiz:' || q."id" FROM "Quiz" q WHERE ${kind} = 'quiz' AND q."courseId" = a."courseId" AND q."slug" = ${key}) w
        WHERE a."requires" @> jsonb_build_array(jsonb_build_object('work', w."work"))
          OR coalesce(a."rule" -> 'scores', '[]') @> jsonb_build_array(jsonb_build_object('work', w."work")))
      END
    ORDER BY c."title", h."title" NULLS FIRST, m."number" NULLS FIRST`;
}

import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { NamedCircle } from "../domain/circle";
import { OPEN_CIRCLE } from "../domain/circle";
import type { PlaceParams } from "../schema";
import { lookedAfterBy } from "./circle-scope.server";

/** A lesson, or a module as a whole, and the circles that the reader may see talk about it. Never without a circle. */
export interface Place {
  readonly courseId: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly language: string;
  readonly moduleId: string;
  readonly moduleSlug: string;
  readonly moduleNumber: number;
  readonly moduleTitle: string;
  /** Questions to begin with, in the course's language. */
  readonly prompts: readonly string[];
  readonly lessonId: string | null;
  readonly lessonSlug: string | null;
  readonly lessonNumber: string | null;
  readonly lessonTitle: string | null;
  readonly circles: readonly NamedCircle[];
}

/**
 * Where a discussion stands, for whoever has a circle there. In one query.
 *
 * @throws {NotFound} for a place that does not exist or left the course, and to whoever is not in the course.
 */
export async function findPlace(
  ctx: Context,
  { courseSlug, moduleSlug, lessonSlug }: PlaceParams,
): Promise<Place> {
  const lesson = lessonSlug
    ? Prisma.sql`JOIN "Lesson" l ON l."moduleId" = m."id" AND l."slug" = ${lessonSlug} AND l."retiredAt" IS NULL
        AND l."currentRevisionId" IS NOT NULL`
    : Prisma.sql`LEFT JOIN "Lesson" l ON FALSE`;
  const [place] = await ctx.db.$queryRaw<Place[]>`
    SELECT c."id" AS "courseId", c."slug" AS "courseSlug", c."title" AS "courseTitle", c."language",
      m."id" AS "moduleId", m."slug" AS "moduleSlug", m."number" AS "moduleNumber", m."title" AS "moduleTitle", m."prompts",
      l."id" AS "lessonId", l."slug" AS "lessonSlug", l."number" AS "lessonNumber", l."title" AS "lessonTitle",
      (SELECT coalesce(json_agg(json_build_object('courseId', t."courseId", 'cohortId', t."cohortId",
          'key', coalesce(t."slug", ${OPEN_CIRCLE}::text), 'title', t."title", 'isMember', e."id" IS NOT NULL)
          ORDER BY e."enrolledAt" DESC NULLS LAST, t."startsOn" DESC NULLS LAST), '[]')
        FROM (SELECT c."id" AS "courseId", NULL::text AS "cohortId", NULL::text AS "slug", NULL::text AS "title", NULL::date AS "startsOn"
          UNION ALL SELECT h."courseId", h."id", h."slug", h."title", h."startsOn" FROM "Cohort" h WHERE h."courseId" = c."id") t
        LEFT JOIN "Enrolment" e ON e."userId" = ${ownerScope(ctx.actor)} AND e."courseId" = t."courseId"
          AND e."cohortId" IS NOT DISTINCT FROM t."cohortId" AND e."state" IN ('active', 'completed')
        WHERE e."id" IS NOT NULL OR ${lookedAfterBy(ctx.actor)}) AS "circles"
    FROM "Course" c
    JOIN "Module" m ON m."courseId" = c."id" AND m."slug" = ${moduleSlug} AND m."retiredAt" IS NULL
    ${lesson}
    WHERE c."slug" = ${courseSlug}`;
  if (!place || place.circles.length === 0) throw new NotFound("The place of the discussion");
  return place;
}

import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import type { PathOutline } from "../domain/outline";
import type { PathRules } from "../domain/path-rules";
import { outlineFor, versionThatHolds } from "./path-sql.server";

/** A set of rules as it is led: which version holds, and what it may speak of. */
export interface RuleSet {
  readonly courseId: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  /** Null for the course's own set. */
  readonly cohortId: string | null;
  /** Of the school, for dates. */
  readonly timeZone: string | null;
  readonly outline: PathOutline;
  /** The version that holds; for a cohort without rules of its own, the course's. Null where there is none at all. */
  readonly rules: PathRules | null;
  /** Of its own versions, those given up counted; 0 while it has none. */
  readonly number: number;
  /** False where the course's rules hold for a cohort. */
  readonly isOwn: boolean;
  /** Who made the version that holds. */
  readonly origin: "files" | "editor" | null;
  readonly madeAt: Date | null;
  readonly quizSlugs: Readonly<Record<string, string>>;
}

/** A set of rules with everything it may name, in one statement; null for a course or cohort that is not there. */
export async function readRuleSet(
  ctx: Context,
  { courseSlug, cohortSlug }: { courseSlug: string; cohortSlug: string | null },
): Promise<RuleSet | null> {
  const [set] = await ctx.db.$queryRaw<RuleSet[]>`
    SELECT c."id" AS "courseId", c."slug" AS "courseSlug", c."title" AS "courseTitle",
      h."id" AS "cohortId", h."timeZone", ${outlineFor(Prisma.sql`h."id"`, ctx.now)} AS "outline",
      v."rules", v."origin", v."madeAt", v."id" IS NOT NULL AND v."cohortId" IS NOT DISTINCT FROM h."id" AS "isOwn",
      (SELECT coalesce(max(r."number"), 0) FROM "PathRules" r
        WHERE r."courseId" = c."id" AND r."cohortId" IS NOT DISTINCT FROM h."id") AS "number",
      (SELECT coalesce(json_object_agg(q."id", q."slug"), '{}') FROM "Quiz" q WHERE q."courseId" = c."id") AS "quizSlugs"
    FROM "Course" c
    LEFT JOIN "Cohort" h ON h."courseId" = c."id" AND h."slug" = ${cohortSlug}
    LEFT JOIN LATERAL (${versionThatHolds(Prisma.sql`h."id"`)}) v ON true
    WHERE c."slug" = ${courseSlug} AND (h."id" IS NOT NULL OR ${cohortSlug}::text IS NULL)`;
  return set ?? null;
}

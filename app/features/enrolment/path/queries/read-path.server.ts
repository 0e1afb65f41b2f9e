import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import type { PathInput } from "../domain/evaluate-path";
import type { Evidence } from "../domain/evidence";
import type { PathOutline } from "../domain/outline";
import type { PathRules } from "../domain/path-rules";
import { evidenceOf, membership, outlineFor, rulesThatHold } from "./path-sql.server";

/** A person in a course, with everything that decides which modules are open to them. */
export interface ReadPath extends PathInput {
  readonly courseId: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly userId: string;
  /** Null for a visitor. */
  readonly enrolmentId: string | null;
  readonly cohortId: string | null;
  readonly rulesId: string;
}

/** A course by what is known of it. */
export type CourseKey = { readonly courseId: string } | { readonly courseSlug: string };
type CoursesKey = CourseKey | { readonly courseIds: readonly string[] } | { readonly takenBy: string };

interface PathRow {
  readonly courseId: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly userId: string;
  readonly enrolmentId: string | null;
  readonly cohortId: string | null;
  readonly rulesId: string;
  readonly rules: PathRules;
  readonly outline: PathOutline;
  readonly evidence: WrittenEvidence;
}

/** In JSON an instant is text. */
export type WrittenEvidence = Omit<Evidence, "completed" | "overrides"> & {
  readonly completed: readonly { readonly moduleId: string; readonly at: string }[];
  readonly overrides: readonly (Omit<Evidence["overrides"][number], "at"> & { readonly at: string })[];
};

/** One person's way through a course, in one statement; null where the course has no rules, or is not there. */
export async function readPath(ctx: Context, key: CourseKey, userId: string): Promise<ReadPath | null> {
  const [path] = await readPaths(ctx, key, [userId]);
  return path ?? null;
}

/** The same for several courses or people. Whoever no rules hold for is left out. */
export async function readPaths(
  ctx: Context,
  key: CoursesKey,
  userIds: readonly string[],
): Promise<readonly ReadPath[]> {
  const rows = await ctx.db.$queryRaw<PathRow[]>`
    SELECT c."id" AS "courseId", c."slug" AS "courseSlug", c."title" AS "courseTitle", u."id" AS "userId",
      e."id" AS "enrolmentId", e."cohortId", v."id" AS "rulesId", v."rules",
      ${outlineFor(Prisma.sql`e."cohortId"`, ctx.now)} AS "outline", ${evidenceOf} AS "evidence"
    FROM "Course" c CROSS JOIN unnest(${listOf(userIds)}::text[]) u("id")
    ${membership} ${rulesThatHold}
    WHERE ${coursesOf(key)} AND v."id" IS NOT NULL`;
  return rows.map(({ evidence, ...row }) => ({
    ...row,
    now: ctx.now,
    isVisitor: row.enrolmentId === null,
    evidence: fromJson(evidence),
  }));
}

/**
 * One person is written out as a list of one: PostgreSQL sees how long it is before it knows who, and keeps one plan. Of
 * a list it does not know it would plan anew each time, which takes longer than reading.
 */
const listOf = (userIds: readonly string[]): Prisma.Sql =>
  userIds.length === 1 ? Prisma.sql`ARRAY[${userIds[0]}]` : Prisma.sql`${[...userIds]}`;

function coursesOf(key: CoursesKey): Prisma.Sql {
  if ("courseSlug" in key) return Prisma.sql`c."slug" = ${key.courseSlug}`;
  if ("courseId" in key) return Prisma.sql`c."id" = ${key.courseId}`;
  if ("courseIds" in key) return Prisma.sql`c."id" = ANY(${[...key.courseIds]})`;
  return Prisma.sql`c."id" IN (SELECT n."courseId" FROM "Enrolment" n
    WHERE n."userId" = ${key.takenBy} AND n."state" IN ('active', 'completed'))`;
}

const dated = <T extends { readonly at: string }>(row: T) => ({ ...row, at: new Date(row.at) });

export function fromJson({ completed, overrides, ...rest }: WrittenEvidence): Evidence {
  return { ...rest, completed: completed.map(dated), overrides: overrides.map(dated) };
}

import { type Context, searching } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { containsText } from "~/platform/text-search.server";
import { NotFound } from "~/shared/domain-error";
import { evaluatePath, type ModuleStanding } from "../domain/evaluate-path";
import { canLeadPath } from "../policy";
import { readPath } from "./read-path.server";

export const MEMBERS_PER_PAGE = 50;

/** Somebody who takes a course. */
interface ListedMember {
  readonly enrolmentId: string;
  readonly name: string;
  readonly cohortTitle: string | null;
  readonly groupName: string | null;
  /** Modules written down as completed, by themselves or by staff. */
  readonly completed: number;
}

/** Those who take a course. */
export interface MemberList {
  readonly courseTitle: string;
  readonly modules: number;
  readonly total: number;
  readonly members: readonly ListedMember[];
}

/**
 * Those who take a course, by name, a page at a time.
 *
 * @throws {NotFound} for a course that is not there, or not the actor's to teach.
 */
export async function listMembers(
  ctx: Context,
  { courseSlug, q, page }: { courseSlug: string; q: string | undefined; page: number },
): Promise<MemberList> {
  const course = await ctx.db.course.findUnique({
    where: { slug: courseSlug },
    select: { id: true, title: true },
  });
  if (!course || !canLeadPath(ctx.actor, course.id)) throw new NotFound("The course");
  const { db } = q ? searching(ctx) : ctx;
  const fits = q ? containsText(Prisma.sql`u."name"`, q) : Prisma.sql`true`;
  const rows = await db.$queryRaw<(ListedMember & { total: number; modules: number })[]>`
    SELECT e."id" AS "enrolmentId", u."name", h."title" AS "cohortTitle", e."groupName", count(*) OVER ()::int AS "total",
      (SELECT count(*)::int FROM "Module" m WHERE m."courseId" = e."courseId" AND m."retiredAt" IS NULL) AS "modules",
      (SELECT count(*)::int FROM "Module" m WHERE m."courseId" = e."courseId" AND m."retiredAt" IS NULL AND (
        EXISTS (SELECT FROM "ModuleCompletion" d WHERE d."userId" = e."userId" AND d."moduleId" = m."id")
        OR EXISTS (SELECT FROM "ModuleOverride" o WHERE o."userId" = e."userId" AND o."moduleId" = m."id"
          AND o."kind" = 'completed' AND o."takenBackAt" IS NULL))) AS "completed"
    FROM "Enrolment" e JOIN "User" u ON u."id" = e."userId" LEFT JOIN "Cohort" h ON h."id" = e."cohortId"
    WHERE e."courseId" = ${course.id} AND e."state" IN ('active', 'completed') AND ${fits}
    ORDER BY u."name", e."id" LIMIT ${MEMBERS_PER_PAGE} OFFSET ${(page - 1) * MEMBERS_PER_PAGE}`;
  const [first] = rows;
  const members = rows.map(({ total: _, modules: __, ...member }) => member);
  return { courseTitle: course.title, modules: first?.modules ?? 0, total: first?.total ?? 0, members };
}

/** One member, and where they stand. */
export interface MemberPage {
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly name: string;
  readonly groupName: string | null;
  /** Empty while the course has no rules. */
  readonly modules: readonly ModuleStanding[];
}

/**
 * Where one member stands, for whoever teaches the course.
 *
 * @throws {NotFound}
 */
export async function getMember(
  ctx: Context,
  { courseSlug, enrolmentId }: { courseSlug: string; enrolmentId: string },
): Promise<MemberPage> {
  const member = await ctx.db.enrolment.findFirst({
    where: { id: enrolmentId, course: { slug: courseSlug } },
    select: {
      userId: true,
      groupName: true,
      user: { select: { name: true } },
      course: { select: { id: true, title: true } },
    },
  });
  if (!member || !canLeadPath(ctx.actor, member.course.id)) throw new NotFound("The membership");
  const { userId, groupName, user, course } = member;
  const path = await readPath(ctx, { courseId: course.id }, userId);
  const modules = path ? evaluatePath(path) : [];
  return { courseSlug, courseTitle: course.title, name: user.name, groupName, modules };
}

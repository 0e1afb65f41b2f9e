import { authorise, type Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { canSeeGradesOf } from "../policy";

/** One grade as its learner may see it. */
export interface ReleasedGrade {
  readonly gradeId: string;
  readonly gradeItemId: string;
  /** Slug of the quiz or assignment. */
  readonly key: string;
  readonly kind: "quiz" | "assignment";
  readonly title: string;
  readonly percent: number;
  readonly passed: boolean;
  readonly passPercent: number;
  readonly releasedAt: Date;
}

interface ReleasedGradesInput {
  readonly userId: string;
  readonly courseId: string;
  /** Null counts only the columns of the course itself. */
  readonly cohortId: string | null;
}

/** A learner's released grades in a course: the course's own columns and those of one cohort. */
export async function listReleasedGrades(ctx: Context, input: ReleasedGradesInput): Promise<ReleasedGrade[]> {
  const { userId, courseId, cohortId } = input;
  authorise(canSeeGradesOf(ctx.actor, userId, input));
  const inCohort = cohortId === null ? [] : [{ cohortId }];
  return select(ctx, { userId, gradeItem: { courseId, OR: [{ cohortId: null }, ...inCohort] } });
}

/** The actor's own released grades, in every course. */
export async function listOwnGrades(ctx: Context): Promise<(ReleasedGrade & { courseId: string })[]> {
  return select(ctx, { userId: ownerScope(ctx.actor) });
}

async function select(ctx: Context, where: Prisma.GradeWhereInput) {
  const grades = await ctx.db.grade.findMany({
    where: { ...where, releasedAt: { not: null } },
    select: {
      id: true,
      percent: true,
      passed: true,
      releasedAt: true,
      gradeItem: {
        select: { id: true, key: true, kind: true, title: true, passPercent: true, courseId: true },
      },
    },
    orderBy: [{ gradeItem: { position: "asc" } }, { gradeItem: { key: "asc" } }],
  });
  return grades.map(({ id, percent, passed, releasedAt, gradeItem }) => ({
    gradeId: id,
    gradeItemId: gradeItem.id,
    courseId: gradeItem.courseId,
    key: gradeItem.key,
    kind: gradeItem.kind,
    title: gradeItem.title,
    percent: Number(percent),
    passed,
    passPercent: Number(gradeItem.passPercent),
    releasedAt: releasedAt!,
  }));
}

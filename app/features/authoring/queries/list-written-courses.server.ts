import { coursesWrittenBy } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { type DraftState, OPEN_STATES } from "../domain/draft-state";
import { isKept } from "../policy";

/** A course somebody writes, and how much of it is under way. */
export interface WrittenCourse {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly lessons: number;
  readonly drafts: number;
  readonly inReview: number;
}

interface CourseRow extends WrittenCourse {
  readonly id: string;
}

/** The courses the actor writes. Two statements. */
export async function listWrittenCourses(ctx: Context): Promise<WrittenCourse[]> {
  const courses = await ctx.db.course.findMany({
    where: coursesWrittenBy(ctx.actor),
    orderBy: { title: "asc" },
    select: { id: true, slug: true, title: true, language: true },
  });
  if (courses.length === 0) return [];
  const counted = await ctx.db.$queryRaw<Omit<CourseRow, "slug" | "title" | "language">[]>`
    SELECT m."courseId" AS "id", count(DISTINCT l."id")::int AS "lessons", count(d."id")::int AS "drafts",
      (count(d."id") FILTER (WHERE d."state" = 'in_review'))::int AS "inReview"
    FROM "Module" m JOIN "Lesson" l ON l."moduleId" = m."id" AND l."retiredAt" IS NULL
    LEFT JOIN "LessonDraft" d ON d."lessonId" = l."id"
      AND d."state" IN ('draft', 'in_review', 'changes_asked', 'approved', 'scheduled')
    WHERE m."retiredAt" IS NULL AND m."courseId" = ANY (${courses.map(({ id }) => id)})
    GROUP BY m."courseId"`;
  const of = new Map(counted.map((row) => [row.id, row]));
  return courses.map(({ id, ...course }) => {
    const { lessons = 0, drafts = 0, inReview = 0 } = of.get(id) ?? {};
    return { ...course, lessons, drafts, inReview };
  });
}

/** A lesson in the outline of who writes it. */
export interface WrittenLesson {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** What readers have of it. */
  readonly forReaders: "published" | "empty" | "archived";
  readonly draft: { readonly id: string; readonly state: DraftState; readonly editor: string } | null;
}

/** A course as its writers see it. */
export interface WrittenOutline {
  readonly slug: string;
  readonly title: string;
  readonly modules: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly lessons: readonly WrittenLesson[];
  }[];
}

/**
 * The outline of a course with what is under way at each lesson.
 *
 * @throws {NotFound}
 */
export async function getWrittenOutline(
  ctx: Context,
  { courseSlug }: { readonly courseSlug: string },
): Promise<WrittenOutline> {
  const course = await ctx.db.course.findFirst({
    where: { slug: courseSlug, ...coursesWrittenBy(ctx.actor) },
    select: {
      slug: true,
      title: true,
      modules: {
        where: { retiredAt: null },
        orderBy: { number: "asc" },
        select: {
          id: true,
          number: true,
          title: true,
          lessons: {
            where: isKept,
            orderBy: { position: "asc" },
            select: {
              id: true,
              number: true,
              title: true,
              archivedAt: true,
              currentRevisionId: true,
              drafts: {
                where: { state: { in: [...OPEN_STATES] } },
                select: { id: true, state: true, lastEditedBy: { select: { name: true } } },
              },
            },
          },
        },
      },
    },
  });
  if (!course) throw new NotFound("The course");
  return {
    ...course,
    modules: course.modules.map(({ lessons, ...module }) => ({
      ...module,
      lessons: lessons.map(({ currentRevisionId, archivedAt, drafts: [draft], ...lesson }) => ({
        ...lesson,
        forReaders: archivedAt ? "archived" : currentRevisionId === null ? "empty" : "published",
        draft: draft ? { id: draft.id, state: draft.state, editor: draft.lastEditedBy.name } : null,
      })),
    })),
  };
}

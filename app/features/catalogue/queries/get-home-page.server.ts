import { z } from "zod";
import type { Context } from "~/platform/context.server";
import { calendarDayOf } from "~/shared/dates";
import { type CalendarDay, phaseOf, type SchoolPhase, type YearStop, yearOf } from "../domain/school-year";

/** The parts of a school's calendar that the first page draws. */
const Calendar = z.object({
  calendar: z
    .array(
      z.object({
        id: z.string(),
        date: z.string().optional(),
        from: z.string().optional(),
        to: z.string().optional(),
      }),
    )
    .catch([]) satisfies z.ZodType<CalendarDay[]>,
});

/** A cohort's row as it stands. */
interface SchoolRow {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly capacity: number;
  readonly timeZone: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly applicationsOpenAt: Date;
  readonly applicationsCloseAt: Date;
  /** Country "*" is open to any. */
  readonly seats: readonly { readonly country: string; readonly seats: number }[];
  readonly description: unknown;
}

/** What the first page tells about the next school. */
export interface NextSchool extends Omit<SchoolRow, "description"> {
  readonly phase: SchoolPhase;
  readonly year: readonly YearStop[];
  /** The moment the page was made, for "in 19 days". */
  readonly now: Date;
}

export interface HomePage {
  /** Null before the first import. */
  readonly course: {
    readonly slug: string;
    readonly title: string;
    readonly hours: number;
    readonly language: string;
    readonly modules: readonly {
      readonly slug: string;
      readonly number: number;
      readonly title: string;
      readonly hours: number;
    }[];
  } | null;
  /** Null when no school is to come. */
  readonly school: NextSchool | null;
}

/** What the first page shows: the course and the school that ends next. Open to everyone. */
export async function getHomePage(ctx: Context): Promise<HomePage> {
  const [course, school] = await Promise.all([findCourse(ctx), findNextSchool(ctx)]);
  return { course, school };
}

async function findCourse(ctx: Context): Promise<HomePage["course"]> {
  const [course] = await ctx.db.$queryRaw<NonNullable<HomePage["course"]>[]>`
    SELECT c."slug", c."title", c."hours", c."language",
      (SELECT coalesce(json_agg(json_build_object('slug', m."slug", 'number', m."number", 'title', m."title", 'hours', m."hours")
          ORDER BY m."number"), '[]')
       FROM "Module" m WHERE m."courseId" = c."id" AND m."retiredAt" IS NULL) AS "modules"
    FROM "Course" c ORDER BY c."title" LIMIT 1`;
  return course ?? null;
}

async function findNextSchool(ctx: Context): Promise<NextSchool | null> {
  const [row] = await ctx.db.$queryRaw<SchoolRow[]>`
    SELECT h."slug", h."title", h."summary", h."capacity", h."timeZone", h."startsOn", h."endsOn",
      h."applicationsOpenAt", h."applicationsCloseAt", h."description",
      (SELECT coalesce(json_agg(json_build_object('country', s."country", 'seats', s."seats")), '[]')
       FROM "CountrySeat" s WHERE s."cohortId" = h."id") AS "seats"
    FROM "Cohort" h WHERE h."endsOn" >= ${ctx.now}::date ORDER BY h."startsOn" LIMIT 1`;
  if (!row) return null;
  const { description, ...school } = row;
  const today = calendarDayOf(ctx.now, school.timeZone);
  const { calendar } = Calendar.catch({ calendar: [] }).parse(description);
  const offersOn = calendar.find(({ id }) => id === "offers")?.date;
  return {
    ...school,
    now: ctx.now,
    phase: phaseOf(school, offersOn, ctx.now, today),
    year: yearOf(calendar, today),
  };
}

import { z } from "zod";
import type { Context } from "~/platform/context.server";
import { calendarDayOf } from "~/shared/dates";
import type { HomePage, NextSchool, SchoolRow } from "../domain/home-view";
import { type CalendarDay, phaseOf, yearOf } from "../domain/school-year";

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

/** What the first page shows: the course, and the school one can apply to now, else the next one. Open to everyone. */
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
    FROM "Cohort" h WHERE h."endsOn" >= ${ctx.now}::date
    ORDER BY (h."applicationsOpenAt" <= ${ctx.now} AND h."applicationsCloseAt" > ${ctx.now}) DESC, h."startsOn"
    LIMIT 1`;
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

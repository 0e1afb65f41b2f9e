import type { PrismaClient } from "~/platform/generated/prisma/client.ts";

/** A cohort of a course, with nothing about it that matters to memberships. */
export async function aBareCohort(
  prisma: PrismaClient,
  courseId: string,
  slug = `cohort-${courseId.slice(0, 6).toLowerCase()}`,
) {
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  return prisma.cohort.create({
    data: {
      slug: slug.replace(/[^a-z0-9]+/g, "-"),
      courseId,
      title: "A school",
      summary: "s",
      place: "p",
      timeZone: "Europe/Sarajevo",
      startsOn: at("2027-07-05"),
      endsOn: at("2027-07-14"),
      capacity: 30,
      answerDays: 10,
      applicationsOpenAt: at("2027-01-15"),
      applicationsCloseAt: at("2027-03-01"),
      description: {},
      completionRule: {},
      hoursOnline: 1,
      hoursContact: 1,
    },
    select: { id: true, courseId: true },
  });
}

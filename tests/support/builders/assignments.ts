import { importBriefs, scheduleAssignment, submit } from "~/features/assignments/index.server";
import { type Context, createContext } from "~/platform/context.server";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import type { Person } from "~/shared/actor";
import { system } from "~/shared/actor";
import { personActor } from "../test-context";
import { aBareCourse } from "./grading";
import { aPerson } from "./people";

const COURSE_FOLDER = "content/courses/human-security";

/** The calendar of every assignment in tests; May 2027. */
export const may = (day: number, hour = 12): Date => new Date(Date.UTC(2027, 4, day, hour));
export const DATES = { opensAt: may(1), dueAt: may(10), reviewsDueAt: may(20) };

/** The product itself at an instant. */
export const systemAt = (now: Date): Context => createContext(system("test"), { now });

/** A person at an instant. */
export const personAt = (userId: string, now: Date, roles: Person["roles"] = []): Context =>
  createContext(personActor(userId, roles), { now });

/** Somebody who teaches one course. */
export const instructorAt = (userId: string, courseId: string, now: Date): Context =>
  personAt(userId, now, [{ role: "instructor", courseId, cohortId: null, country: null }]);

let cohorts = 0;

async function aCohort(prisma: PrismaClient, courseId: string): Promise<{ id: string }> {
  cohorts += 1;
  return prisma.cohort.create({
    data: {
      slug: `cohort-${cohorts}-${process.pid}`,
      courseId,
      title: `School ${cohorts}`,
      summary: "For tests.",
      place: "Here",
      timeZone: "Europe/Sarajevo",
      startsOn: may(1),
      endsOn: may(28),
      capacity: 30,
      answerDays: 10,
      applicationsOpenAt: may(1),
      applicationsCloseAt: may(2),
      description: {},
      completionRule: {},
      hoursOnline: 1,
      hoursContact: 1,
    },
    select: { id: true },
  });
}

/** Everything a test of assignments stands on: a cohort with the policy brief, its people, its instructor. */
export interface Classroom {
  readonly courseId: string;
  readonly cohortId: string;
  readonly assignmentId: string;
  readonly authors: readonly { id: string; email: string; name: string }[];
  readonly instructorId: string;
}

/** A cohort of some people with the real policy brief, open from 1 May, due on the 10th, reviews due on the 20th. */
export async function aClassroom(
  prisma: PrismaClient,
  { people = 3, reviewsPerSubmission = 3, reviewsOwed = 2 } = {},
): Promise<Classroom> {
  const course = await aBareCourse(prisma);
  const { id: cohortId } = await aCohort(prisma, course.id);
  await importBriefs(systemAt(may(1)), { courseSlug: course.slug, dir: COURSE_FOLDER });
  const { id: assignmentId } = await scheduleAssignment(systemAt(may(1)), {
    cohortId,
    briefSlug: "policy-brief",
    ...DATES,
    reviewsPerSubmission,
    reviewsOwed,
  });
  const authors = await Promise.all(
    Array.from({ length: people }, (_, n) => aPerson(prisma, { name: `Sentinel-Name-${n} Zorić` })),
  );
  await prisma.enrolment.createMany({
    data: authors.map(({ id }) => ({ userId: id, courseId: course.id, cohortId })),
  });
  const { id: instructorId } = await aPerson(prisma);
  return { courseId: course.id, cohortId, assignmentId, authors, instructorId };
}

const WORDS: Readonly<Record<string, number>> = {
  summary: 120,
  problem: 200,
  evidence: 350,
  options: 250,
  recommendations: 350,
  implementation: 130,
  sources: 20,
  declaration: 5,
};

const text = (count: number, word: string) => Array.from({ length: count }, () => word).join(" ");

/** A complete work of 1,400 words; `mark` makes its text differ from others'. */
export const aWork = (mark = "word", version = 0) => ({
  version,
  title: `A brief about ${mark}`,
  country: "BA",
  theme: "Air quality",
  sections: Object.fromEntries(Object.entries(WORDS).map(([id, count]) => [id, text(count, mark)])),
});

/** Sends a work for each of some authors and gives the ids of the works, in their order. */
export async function sendWorks(room: Classroom, now: Date, authors = room.authors): Promise<string[]> {
  const sent: string[] = [];
  for (const { id } of authors) {
    const { submissionId } = await submit(personAt(id, now), {
      assignmentId: room.assignmentId,
      ...aWork(`work${sent.length}`),
    });
    sent.push(submissionId);
  }
  return sent;
}

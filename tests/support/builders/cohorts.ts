import type { ApplicationAnswers } from "~/features/cohorts";
import type { ApplicationState } from "~/features/cohorts/applications/domain/application-state";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { aPerson } from "./people";

let count = 0;

/** In the call of every cohort made here. */
export const DURING_CALL = new Date("2027-02-10T10:00:00Z");
/** After it, when decisions are made. */
export const AFTER_CALL = new Date("2027-04-01T10:00:00Z");

/** A course with nothing in it, for cohorts to be a run of. */
export async function aBareCourse(
  prisma: PrismaClient,
  slug?: string,
): Promise<{ id: string; slug: string }> {
  count += 1;
  return prisma.course.create({
    data: {
      // Of a series of its own: other builders count courses too.
      slug: slug ?? `bare-course-${count}`,
      title: "Human Security",
      summary: "A course.",
      language: "en",
      hours: 35,
      licence: "CC BY-SA 4.0",
      contentHash: `${count}`,
    },
    select: { id: true, slug: true },
  });
}

interface CohortShape {
  readonly courseId?: string;
  readonly capacity?: number;
  readonly answerDays?: number;
}

/** A cohort of 2027 in Sarajevo with seats for Albania, Serbia and one open. */
export async function aCohort(
  prisma: PrismaClient,
  shape: CohortShape = {},
): Promise<{ id: string; slug: string; courseId: string }> {
  count += 1;
  const courseId = shape.courseId ?? (await aBareCourse(prisma)).id;
  return prisma.cohort.create({
    data: {
      slug: `school-${count}`,
      courseId,
      title: `Summer School ${count}`,
      summary: "Ten days.",
      place: "A mid-size town",
      timeZone: "Europe/Sarajevo",
      startsOn: new Date("2027-07-05"),
      endsOn: new Date("2027-07-14"),
      capacity: shape.capacity ?? 3,
      answerDays: shape.answerDays ?? 10,
      applicationsOpenAt: new Date("2027-01-14T23:00:00Z"),
      applicationsCloseAt: new Date("2027-03-01T22:59:00Z"),
      description: {
        forWhom: ["You."],
        whatWeOffer: ["Time."],
        calendar: [
          { id: "call-opens", date: "2027-01-15", title: "The call opens" },
          { id: "deadline", date: "2027-03-01", time: "23:59", title: "Applications close" },
        ],
        quotaReason: "Neighbours meet.",
        codeOfConduct: [{ title: "Respect", text: "Be kind." }],
      },
      completionRule: { quizzesPassed: [], assignment: "policy-brief", minPercent: 60, reviewsGiven: 2 },
      hoursOnline: 35,
      hoursContact: 51,
      seats: {
        create: [
          { country: "AL", seats: 1, reserve: 1 },
          { country: "RS", seats: 1, reserve: 1 },
          { country: "*", seats: 1, reserve: 0 },
        ],
      },
    },
    select: { id: true, slug: true, courseId: true },
  });
}

/** A complete set of answers; say what should differ. */
export function someAnswers(shape: Partial<ApplicationAnswers> = {}): ApplicationAnswers {
  return {
    nameOnCertificate: "Person in question",
    country: "AL",
    adult: "yes",
    english: "B2",
    available: "yes",
    occupation: "student",
    concern: "The road beside the school has no light.",
    experience: "I counted the cars for a week.",
    assignment: "B",
    assignmentIdea: "A brief for the municipality.",
    cooperation: "We disagreed about the bridge and built it.",
    useAfterwards: "I shall show it to the council.",
    grant: "part",
    needs: "No pork, please",
    visa: "no",
    consentData: "on",
    consentConduct: "on",
    ownWork: "on",
    ...shape,
  };
}

interface ApplicationShape {
  readonly applicantId?: string;
  readonly name?: string;
  readonly state?: ApplicationState;
  readonly number?: number;
  readonly answers?: Partial<ApplicationAnswers>;
  readonly offerExpiresAt?: Date;
  readonly scorePercent?: number;
  readonly submittedAt?: Date;
}

/** An application in any state, put there directly: for tests of what comes after. */
export async function anApplication(prisma: PrismaClient, cohortId: string, shape: ApplicationShape = {}) {
  count += 1;
  const serial = count;
  const applicantId = shape.applicantId ?? (await aPerson(prisma, shape.name ? { name: shape.name } : {})).id;
  const answers = someAnswers(shape.answers);
  const state = shape.state ?? "submitted";
  const hasOffer = ["offered", "accepted", "declined", "expired"].includes(state);
  return prisma.application.create({
    data: {
      cohortId,
      applicantId,
      state,
      answers,
      ...(state === "draft"
        ? {}
        : {
            number: shape.number ?? 100_000 + serial,
            country: answers.country,
            submittedAt: shape.submittedAt ?? DURING_CALL,
            receipt: `TEST-${serial}`,
          }),
      scorePercent: shape.scorePercent ?? null,
      offerExpiresAt: shape.offerExpiresAt ?? (hasOffer ? new Date("2027-04-11T21:59:00Z") : null),
    },
    select: { id: true, applicantId: true, number: true, version: true },
  });
}

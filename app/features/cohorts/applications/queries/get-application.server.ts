import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { quotaOf } from "../../domain/seats";
import { ASSESSED_ANSWERS, pick, PRACTICAL_ANSWERS } from "../domain/answers";
import { SEAT_HOLDING } from "../domain/application-state";
import { needsThirdReader, type Ratings } from "../domain/total-score";
import type { Desk, StaffApplication } from "../views";
import { getScreenedCohort } from "./get-screened-cohort.server";

const FOR_ASSESSORS = {
  id: true,
  number: true,
  state: true,
  country: true,
  submittedAt: true,
  answers: true,
} satisfies Prisma.ApplicationSelect;

const FOR_ORGANISERS = {
  scorePercent: true,
  offerExpiresAt: true,
  declineReason: true,
  receipt: true,
  applicant: { select: { name: true, email: true } },
  assessments: { orderBy: { updatedAt: "asc" }, select: { totalPercent: true } },
  decisions: {
    orderBy: { decidedAt: "asc" },
    select: { id: true, kind: true, reasonCode: true, message: true, decidedAt: true, decidedBy: { select: { name: true } } },
  },
} satisfies Prisma.ApplicationSelect;

interface ApplicationPlace {
  readonly slug: string;
  readonly number: number;
}

/**
 * An application as staff see it. Assessors get what was written and their own points; who wrote
 * it, what they need and what others gave is read for organisers only.
 *
 * @throws {NotFound} for cohorts of other people, for drafts and for the actor's own application
 */
export async function getApplication(ctx: Context, { slug, number }: ApplicationPlace): Promise<StaffApplication> {
  const cohort = await getScreenedCohort(ctx, slug);
  const where = { cohortId: cohort.id, number, applicantId: { not: ownerScope(ctx.actor) } };
  const found = await ctx.db.application.findFirst({ where, select: FOR_ASSESSORS });
  if (!found) throw new NotFound("This application");
  const own = await ctx.db.applicationAssessment.findUnique({
    where: { applicationId_assessorId: { applicationId: found.id, assessorId: ownerScope(ctx.actor) } },
    select: { ratings: true, totalPercent: true },
  });
  const { answers, ...application } = found;
  return {
    cohort: { slug: cohort.slug, title: cohort.title, timeZone: cohort.timeZone },
    application: { ...application, number, country: application.country ?? "" },
    answers: pick(answers, ASSESSED_ANSWERS),
    ownAssessment: own ? { ratings: own.ratings as Ratings, totalPercent: Number(own.totalPercent) } : null,
    desk: cohort.organises ? await deskOf(ctx, { id: found.id, answers, country: found.country ?? "" }, cohort) : null,
  };
}

type Cohort = Awaited<ReturnType<typeof getScreenedCohort>>;

interface Found {
  readonly id: string;
  readonly answers: Prisma.JsonValue;
  readonly country: string;
}

/** What organisers need to decide: the person, all scores, the seats, what was decided before. */
async function deskOf(ctx: Context, { id, answers, country }: Found, cohort: Cohort): Promise<Desk> {
  const { scorePercent, assessments, ...rest } = await ctx.db.application.findUniqueOrThrow({
    where: { id },
    select: FOR_ORGANISERS,
  });
  const held = await ctx.db.application.groupBy({
    by: ["country"],
    where: { cohortId: cohort.id, state: { in: [...SEAT_HOLDING] } },
    _count: { _all: true },
  });
  const quota = quotaOf(country, cohort.seats);
  const totals = assessments.map((one) => Number(one.totalPercent));
  return {
    ...rest,
    scorePercent: scorePercent === null ? null : Number(scorePercent),
    totals,
    needsThirdReader: needsThirdReader(totals),
    practical: pick(answers, [...PRACTICAL_ANSWERS, "emergencyContact"]),
    seats: {
      capacity: cohort.capacity,
      held: held.reduce((sum, one) => sum + one._count._all, 0),
      quota: cohort.seats.find((seat) => seat.country === quota) ?? { country: quota, seats: 0, reserve: 0 },
      heldInQuota: held.reduce((sum, one) => sum + (quotaOf(one.country ?? "", cohort.seats) === quota ? one._count._all : 0), 0),
    },
  };
}

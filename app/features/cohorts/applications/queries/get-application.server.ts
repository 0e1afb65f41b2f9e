import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { ASSESSED_ANSWERS, PRACTICAL_ANSWERS, pick } from "../domain/answers";
import { needsThirdReader, type Ratings } from "../domain/total-score";
import type { StaffApplication } from "../views";
import { countHeldSeats } from "./count-held-seats.server";
import { getScreenedCohort } from "./get-screened-cohort.server";

interface ApplicationPlace {
  readonly slug: string;
  readonly number: number;
}

const FOR_ASSESSORS = {
  id: true,
  state: true,
  country: true,
  submittedAt: true,
  answers: true,
} satisfies Prisma.ApplicationSelect;

const FOR_ORGANISERS = {
  ...FOR_ASSESSORS,
  scorePercent: true,
  offerExpiresAt: true,
  declineReason: true,
  receipt: true,
  applicant: { select: { name: true, email: true } },
  assessments: {
    orderBy: { updatedAt: "asc" },
    select: { assessorId: true, ratings: true, totalPercent: true },
  },
  decisions: {
    orderBy: { decidedAt: "asc" },
    select: {
      id: true,
      kind: true,
      reasonCode: true,
      message: true,
      decidedAt: true,
      decidedBy: { select: { name: true } },
    },
  },
} satisfies Prisma.ApplicationSelect;

/**
 * An application as staff see it. Assessors get what was written and their own points; who wrote
 * it, what they need and what others gave is read for organisers only.
 *
 * @throws {NotFound} for cohorts of other people, for drafts and for the actor's own application
 */
export async function getApplication(
  ctx: Context,
  { slug, number }: ApplicationPlace,
): Promise<StaffApplication> {
  const cohort = await getScreenedCohort(ctx, slug);
  const reader = ownerScope(ctx.actor);
  const where = { cohortId: cohort.id, number, applicantId: { not: reader } };
  return cohort.organises
    ? forOrganiser(ctx, where, cohort, reader)
    : forAssessor(ctx, where, cohort, reader);
}

type Cohort = Awaited<ReturnType<typeof getScreenedCohort>>;
type Where = { readonly cohortId: string; readonly number: number; readonly applicantId: { not: string } };

async function forAssessor(
  ctx: Context,
  where: Where,
  cohort: Cohort,
  reader: string,
): Promise<StaffApplication> {
  const found = await ctx.db.application.findFirst({
    where,
    select: {
      ...FOR_ASSESSORS,
      assessments: { where: { assessorId: reader }, select: { ratings: true, totalPercent: true } },
    },
  });
  if (!found) throw new NotFound("This application");
  return {
    ...viewOf(found, where.number, cohort),
    ownAssessment: pointsOf(found.assessments[0]),
    desk: null,
  };
}

async function forOrganiser(
  ctx: Context,
  where: Where,
  cohort: Cohort,
  reader: string,
): Promise<StaffApplication> {
  const found = await ctx.db.application.findFirst({ where, select: FOR_ORGANISERS });
  if (!found) throw new NotFound("This application");
  const { receipt, offerExpiresAt, declineReason, applicant, assessments, decisions, scorePercent } = found;
  const totals = assessments.map((one) => Number(one.totalPercent));
  return {
    ...viewOf(found, where.number, cohort),
    ownAssessment: pointsOf(assessments.find(({ assessorId }) => assessorId === reader)),
    desk: {
      receipt,
      offerExpiresAt,
      declineReason,
      applicant,
      decisions,
      scorePercent: scorePercent === null ? null : Number(scorePercent),
      totals,
      needsThirdReader: needsThirdReader(totals),
      practical: pick(found.answers, [...PRACTICAL_ANSWERS, "emergencyContact"]),
      seats: await countHeldSeats(ctx, cohort, found.country ?? ""),
    },
  };
}

type Found = Prisma.ApplicationGetPayload<{ select: typeof FOR_ASSESSORS }>;

function viewOf(
  { id, state, country, submittedAt, answers }: Found,
  number: number,
  { slug, title, timeZone }: Cohort,
) {
  return {
    cohort: { slug, title, timeZone },
    application: { id, number, state, country: country ?? "", submittedAt },
    answers: pick(answers, ASSESSED_ANSWERS),
  };
}

function pointsOf(
  assessment: { ratings: Prisma.JsonValue; totalPercent: unknown } | undefined,
): StaffApplication["ownAssessment"] {
  if (!assessment) return null;
  // The assess command is the only writer and has checked the shape.
  return { ratings: assessment.ratings as Ratings, totalPercent: Number(assessment.totalPercent) };
}

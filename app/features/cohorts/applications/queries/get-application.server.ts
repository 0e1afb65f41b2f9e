import { may, mayInCohort } from "~/features/identity";
import { auditReading } from "~/platform/audit.server";
import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { applicationsFor } from "../../policy";
import { ASSESSED_ANSWERS, PRACTICAL_ANSWERS, pick } from "../domain/answers";
import { needsThirdReader, type Ratings } from "../domain/total-score";
import type { StaffApplication } from "../views";
import { countHeldSeats } from "./count-held-seats.server";
import { getListedCohort } from "./get-listed-cohort.server";

interface ApplicationPlace {
  readonly slug: string;
  readonly number: number;
}

const FOR_READERS = {
  id: true,
  state: true,
  country: true,
  submittedAt: true,
  answers: true,
} satisfies Prisma.ApplicationSelect;

const FOR_CHOOSERS = {
  ...FOR_READERS,
  scorePercent: true,
  offerExpiresAt: true,
  declineReason: true,
  receipt: true,
  applicant: { select: { id: true, name: true, email: true, protectedAt: true } },
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
 * An application as staff see it. Readers get what was written; who wrote it, what they need and what others gave
 * is read only for whoever chooses. Assessors get their own points.
 *
 * @throws {NotFound} out of the actor's cohorts and countries, for drafts and for the actor's own application
 */
export async function getApplication(
  ctx: Context,
  { slug, number }: ApplicationPlace,
): Promise<StaffApplication> {
  const cohort = await getListedCohort(ctx, slug);
  const chosen = mayInCohort(ctx.actor, "select", cohort.id) ? await forChooser(ctx, cohort, number) : null;
  const page = chosen ?? (await forReader(ctx, cohort, number));
  if (!page) throw new NotFound("This application");
  await auditReading(ctx, {
    action: "cohorts.application-read",
    objectType: "application",
    objectId: page.application.id,
  });
  return page;
}

type Cohort = Awaited<ReturnType<typeof getListedCohort>>;

async function forReader(ctx: Context, cohort: Cohort, number: number): Promise<StaffApplication | null> {
  const found = await ctx.db.application.findFirst({
    where: { cohortId: cohort.id, number, ...applicationsFor(ctx.actor, "read-applications") },
    select: {
      ...FOR_READERS,
      assessments: {
        where: { assessorId: ownerScope(ctx.actor) },
        select: { ratings: true, totalPercent: true },
      },
    },
  });
  return (
    found && {
      ...viewOf(ctx, found, number, cohort),
      ownAssessment: pointsOf(found.assessments[0]),
      desk: null,
    }
  );
}

async function forChooser(ctx: Context, cohort: Cohort, number: number): Promise<StaffApplication | null> {
  const found = await ctx.db.application.findFirst({
    where: { cohortId: cohort.id, number, ...applicationsFor(ctx.actor, "select") },
    select: FOR_CHOOSERS,
  });
  if (!found) return null;
  const { receipt, offerExpiresAt, declineReason, applicant, assessments, decisions, scorePercent } = found;
  const totals = assessments.map((one) => Number(one.totalPercent));
  const own = assessments.find(({ assessorId }) => assessorId === ownerScope(ctx.actor));
  return {
    ...viewOf(ctx, found, number, cohort),
    ownAssessment: pointsOf(own),
    desk: {
      receipt,
      offerExpiresAt,
      declineReason,
      applicant: {
        id: applicant.id,
        name: applicant.name,
        email: applicant.protectedAt ? null : applicant.email,
      },
      decisions,
      scorePercent: scorePercent === null ? null : Number(scorePercent),
      totals,
      needsThirdReader: needsThirdReader(totals),
      practical: pick(found.answers, [...PRACTICAL_ANSWERS, "emergencyContact"]),
      seats: await countHeldSeats(ctx, cohort, found.country ?? ""),
    },
  };
}

type Found = Prisma.ApplicationGetPayload<{ select: typeof FOR_READERS }>;

function viewOf(
  { actor }: Context,
  { id, state, country, submittedAt, answers }: Found,
  number: number,
  { id: cohortId, slug, title, timeZone }: Cohort,
) {
  return {
    cohort: { slug, title, timeZone },
    application: { id, number, state, country: country ?? "", submittedAt },
    answers: pick(answers, ASSESSED_ANSWERS),
    assesses: may(actor, "assess", { cohortId, country: country ?? undefined }),
    organises: may(actor, "organise", { cohortId }),
  };
}

function pointsOf(
  assessment: { ratings: Prisma.JsonValue; totalPercent: unknown } | undefined,
): StaffApplication["ownAssessment"] {
  if (!assessment) return null;
  // The assess command is the only writer and has checked the shape.
  return { ratings: assessment.ratings as Ratings, totalPercent: Number(assessment.totalPercent) };
}

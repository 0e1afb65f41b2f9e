import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { ApplicationState } from "../domain/application-state";
import type { OwnApplication } from "../views";

/**
 * What an applicant sees of the own application: answers, state and the latest decision with its
 * reason. Scores, assessments and names of staff are not read at all.
 *
 * @throws {NotFound} when the person has not applied, or no such school
 */
export async function getOwnApplication(ctx: Context, schoolSlug: string): Promise<OwnApplication> {
  const application = await ctx.db.application.findFirst({
    where: { applicantId: ownerScope(ctx.actor), cohort: { slug: schoolSlug } },
    select: {
      state: true,
      answers: true,
      submittedAt: true,
      receipt: true,
      offerExpiresAt: true,
      decisions: {
        orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { kind: true, reasonCode: true, message: true, decidedAt: true },
      },
      cohort: {
        select: { slug: true, title: true, timeZone: true, course: { select: { slug: true } } },
      },
    },
  });
  if (!application) throw new NotFound("This application");
  const { decisions, cohort, answers, state, offerExpiresAt, ...rest } = application;
  return {
    ...rest,
    state: stateNow(state, offerExpiresAt, ctx.now),
    offerExpiresAt,
    answers: answers as OwnApplication["answers"],
    decision: decisions[0] ?? null,
    school: cohort,
  };
}

/** An offer whose last instant has passed is over, also before the clock has marked it. */
function stateNow(state: ApplicationState, offerExpiresAt: Date | null, now: Date): ApplicationState {
  return state === "offered" && offerExpiresAt !== null && offerExpiresAt <= now ? "expired" : state;
}

import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { callState } from "../../domain/call-state";
import type { DraftAnswers } from "../schema";
import type { ApplicationFormPage } from "../views";

/**
 * The application form with what the person has kept so far. An application that was sent
 * comes without its answers: it has a page of its own.
 *
 * @throws {NotFound}
 */
export async function getApplicationForm(ctx: Context, schoolSlug: string): Promise<ApplicationFormPage> {
  const applicantId = ownerScope(ctx.actor);
  const school = await ctx.db.cohort.findUnique({
    where: { slug: schoolSlug },
    select: {
      slug: true,
      title: true,
      timeZone: true,
      applicationsOpenAt: true,
      applicationsCloseAt: true,
      applications: {
        where: { applicantId },
        select: { state: true, version: true, updatedAt: true, answers: true },
      },
    },
  });
  const person = await ctx.db.user.findUnique({
    where: { id: applicantId },
    select: {
      email: true,
      name: true,
      addressAs: true,
      protectedAt: true,
      country: true,
      organisation: true,
    },
  });
  if (!school || !person) throw new NotFound("This school");
  const { applications, ...shown } = school;
  const draft = applications[0];
  const known = {
    nameOnCertificate: person.name,
    calledName: person.addressAs ?? undefined,
    country: person.country ?? undefined,
    organisation: person.organisation ?? undefined,
  };
  return {
    school: shown,
    call: callState(school, ctx.now),
    state: draft?.state ?? null,
    version: draft?.version ?? 0,
    savedAt: draft?.updatedAt ?? null,
    answers: draft ? (draft.state === "draft" ? (draft.answers as DraftAnswers) : {}) : known,
    email: person.email,
    alias: person.protectedAt && person.name,
  };
}

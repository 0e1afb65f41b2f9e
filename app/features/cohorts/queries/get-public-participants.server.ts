import { passConsent } from "~/features/consents/index.server";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { findParticipants } from "./find-participants.server";

interface PublicParticipants {
  readonly title: string;
  readonly names: readonly string[];
  readonly leftOut: number;
}

/**
 * Who of a school's participants agreed to be named in public. That somebody came to stand here is written down when
 * it happens (`recordPublicLists`), so that looking writes nothing.
 *
 * @throws {NotFound}
 */
export async function getPublicParticipants(ctx: Context, slug: string): Promise<PublicParticipants> {
  const cohort = await ctx.db.cohort.findUnique({ where: { slug }, select: { id: true, title: true } });
  if (!cohort) throw new NotFound("This school");
  const people = await findParticipants(ctx, { cohortId: cohort.id });
  const { included, leftOut } = await passConsent(ctx, { kind: "public_list", people });
  return { title: cohort.title, names: included.map(({ name }) => name), leftOut };
}

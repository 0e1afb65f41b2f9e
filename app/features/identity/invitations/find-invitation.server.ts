import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { tokenHash } from "../tokens.server";
import { stillGiven } from "./policy";

const FOUND = {
  id: true,
  email: true,
  role: true,
  courseId: true,
  cohortId: true,
  country: true,
  expiresAt: true,
  invitedById: true,
  course: { select: { title: true } },
  cohort: { select: { title: true } },
  invitedBy: {
    select: {
      name: true,
      locale: true,
      timeZone: true,
      suspendedAt: true,
      roleGrants: { select: { role: true, courseId: true, cohortId: true, country: true } },
    },
  },
} satisfies Prisma.InvitationSelect;

const open = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } });

/** An invitation that could be taken up now. */
export type OpenInvitation = NonNullable<Awaited<ReturnType<typeof find>>>;

async function find(ctx: Context, where: Prisma.InvitationWhereInput) {
  const row = await ctx.db.invitation.findFirst({ where: { ...where, ...open(ctx.now) }, select: FOUND });
  return row && stillGiven(row, row.invitedBy) ? row : null;
}

/** The invitation a link is for, looked at without using it; null where it is dead or its giver could not give it today. */
export const findByToken = (ctx: Context, token: string): Promise<OpenInvitation | null> =>
  find(ctx, { tokenHash: tokenHash(token) });

/** The same by its id, for writing the mail. */
export const findById = (ctx: Context, id: string): Promise<OpenInvitation | null> => find(ctx, { id });

/** Uses an invitation up: of two who come at once one gets false. */
export async function claim(tx: Context, id: string, userId: string): Promise<boolean> {
  const claimed = await tx.db.invitation.updateMany({
    where: { id, ...open(tx.now) },
    data: { acceptedAt: tx.now, acceptedById: userId },
  });
  return claimed.count === 1;
}

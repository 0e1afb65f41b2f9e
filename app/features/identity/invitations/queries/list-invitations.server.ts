import { authorise, type Context } from "~/platform/context.server";
import type { RoleName } from "~/shared/actor";
import { isViewedAs, may, mayInCohort, rolesToGive } from "../../permissions";
import type { PlacedRole } from "../../queries/list-people.server";
import { invitationTokenFor } from "../../tokens.server";
import { type InvitationState, invitationState } from "../domain/invitation-state";
import { canInvite, invitationsFor } from "../policy";
import { INVITATIONS_PER_PAGE } from "../schema";

interface ListedInvitation {
  readonly id: string;
  /** Null: whoever has the link. */
  readonly email: string | null;
  readonly gives: Omit<PlacedRole, "id"> | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly state: InvitationState;
  /** Null when their account is gone. */
  readonly invitedBy: string | null;
}

interface InvitationsPage {
  readonly invitations: readonly ListedInvitation[];
  readonly page: number;
  readonly pageCount: number;
  /** Path of a link that was made a moment ago and that the reader has to carry; null otherwise. */
  readonly link: string | null;
  /** What the reader may give, and where. */
  readonly roles: readonly RoleName[];
  readonly places: readonly { readonly value: string; readonly title: string }[];
  readonly wholeSite: boolean;
}

interface Wanted {
  readonly page: number;
  /** The one to show the link of. */
  readonly made?: string;
}

/**
 * The invitations the actor may see, the newest first, and what the actor may give.
 *
 * @throws {Forbidden} for whoever invites nobody
 */
export async function listInvitations(ctx: Context, { page, made }: Wanted): Promise<InvitationsPage> {
  authorise(canInvite(ctx.actor));
  const where = invitationsFor(ctx.actor);
  const [total, rows, link, places] = await Promise.all([
    ctx.db.invitation.count({ where }),
    ctx.db.invitation.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * INVITATIONS_PER_PAGE,
      take: INVITATIONS_PER_PAGE,
      select: {
        id: true,
        email: true,
        role: true,
        country: true,
        createdAt: true,
        expiresAt: true,
        acceptedAt: true,
        revokedAt: true,
        course: { select: { title: true } },
        cohort: { select: { title: true } },
        invitedBy: { select: { name: true } },
      },
    }),
    made ? linkOf(ctx, made) : null,
    placesFor(ctx),
  ]);
  return {
    invitations: rows.map(({ id, email, role, country, course, cohort, invitedBy, ...times }) => ({
      id,
      email,
      createdAt: times.createdAt,
      expiresAt: times.expiresAt,
      gives: role && { role, country, place: course?.title ?? cohort?.title ?? null },
      state: invitationState(times, ctx.now),
      invitedBy: invitedBy?.name ?? null,
    })),
    page,
    pageCount: Math.max(1, Math.ceil(total / INVITATIONS_PER_PAGE)),
    link,
    roles: rolesToGive(ctx.actor),
    places,
    wholeSite: may(ctx.actor, "administer"),
  };
}

/** Only whoever made it sees the link, and only of one that names no address: the others go by mail. */
async function linkOf({ actor, db, now }: Context, id: string): Promise<string | null> {
  if (actor.kind !== "person" || isViewedAs(actor)) return null;
  const own = await db.invitation.count({
    where: {
      id,
      email: null,
      invitedById: actor.userId,
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: now },
    },
  });
  return own > 0 ? `/invitation?token=${invitationTokenFor(id)}` : null;
}

async function placesFor({ actor, db }: Context): Promise<InvitationsPage["places"]> {
  const titled = { select: { id: true, title: true }, orderBy: { title: "asc" } } as const;
  const isAdministrator = may(actor, "administer");
  const [courses, cohorts] = await Promise.all([
    isAdministrator ? db.course.findMany(titled) : [],
    db.cohort.findMany(titled),
  ]);
  const own = cohorts.filter(({ id }) => isAdministrator || mayInCohort(actor, "organise", id));
  return [
    ...courses.map(({ id, title }) => ({ value: `course:${id}`, title })),
    ...own.map(({ id, title }) => ({ value: `cohort:${id}`, title })),
  ];
}

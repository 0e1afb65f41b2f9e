import type { Context } from "~/platform/context.server";
import type { PlacedRole } from "../../queries/list-people.server";
import { findByToken } from "../find-invitation.server";

/** An invitation as whoever has the link sees it. */
interface InvitationPage {
  /** Null: an account and nothing more. */
  readonly gives: Omit<PlacedRole, "id"> | null;
  readonly invitedBy: string;
  readonly expiresAt: Date;
  /** The one address that may take it up. Null: whoever has the link. */
  readonly email: string | null;
  /**
   * What the reader can do: take it up as who they are; sign out first, because it is for somebody else; make the
   * account it is for; sign in or make an account of their own first.
   */
  readonly reader: "accepts" | "is-another" | "joins" | "signs-in";
}

/** What a link invites to, looked at without using it; null where it is dead. Looking changes nothing. */
export async function getInvitation(ctx: Context, token: string): Promise<InvitationPage | null> {
  const found = await findByToken(ctx, token);
  if (!found) return null;
  const { role, country, course, cohort, invitedBy, expiresAt, email } = found;
  return {
    gives: role && { role, country, place: course?.title ?? cohort?.title ?? null },
    invitedBy: invitedBy?.name ?? "",
    expiresAt,
    email,
    reader: await readerOf(ctx, email),
  };
}

async function readerOf({ actor, db }: Context, email: string | null): Promise<InvitationPage["reader"]> {
  if (actor.kind === "person") {
    if (email === null) return "accepts";
    return (await db.user.count({ where: { id: actor.userId, email } })) > 0 ? "accepts" : "is-another";
  }
  if (email === null) return "signs-in";
  const inUse = await db.user.count({ where: { email, emailVerifiedAt: { not: null } } });
  return inUse > 0 ? "signs-in" : "joins";
}

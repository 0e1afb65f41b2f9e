import { authorise, type Context } from "~/platform/context.server";
import { isOver, sessionLimits } from "../domain/session-limits";

/** A browser that is signed in. */
interface ListedSession {
  readonly handle: string;
  /** Browser and system in two words; empty: unknown. */
  readonly device: string;
  readonly createdAt: Date;
  /** The one that asks. */
  readonly isHere: boolean;
}

/**
 * The actor's own sessions, this one first, then the newest. For the person alone: nobody who looks at the site as
 * somebody else learns what that person signs in with.
 *
 * @throws {Forbidden}
 */
export async function listSessions(ctx: Context): Promise<ListedSession[]> {
  const { actor, now } = ctx;
  authorise(actor.kind === "person" && !actor.viewedBy);
  const rows = await ctx.db.authSession.findMany({
    where: { userId: actor.userId },
    select: {
      id: true,
      handle: true,
      device: true,
      createdAt: true,
      expiresAt: true,
      absoluteExpiresAt: true,
    },
    orderBy: { createdAt: "desc" },
  });
  const limits = sessionLimits(actor.roles.length > 0);
  return rows
    .filter((row) => !isOver(row, now, limits))
    .map(({ id, handle, device, createdAt }) => ({
      handle,
      device,
      createdAt,
      isHere: id === actor.sessionId,
    }))
    .sort((a, b) => Number(b.isHere) - Number(a.isHere));
}

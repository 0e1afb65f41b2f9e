import { asViewer, authorise, type Context, transact } from "~/platform/context.server";
import { endViewings } from "../viewings.server";

/**
 * The administrator is the administrator again. Returns as whom they looked at the site.
 *
 * @throws {Forbidden} for whoever does not look at the site as somebody else
 */
export async function stopViewAs(ctx: Context): Promise<{ userId: string }> {
  const { actor } = ctx;
  authorise(actor.kind === "person" && actor.viewedBy !== null);
  await transact(asViewer(ctx), (tx) => endViewings(tx, { id: actor.sessionId }));
  return { userId: actor.userId };
}

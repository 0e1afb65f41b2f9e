import type { Context } from "~/platform/context.server";
import { log } from "~/platform/log.server";
import { endSession } from "../session.server";

/**
 * Ends one session in the database. Says "not-yet" where the database could not be reached:
 * the cookie can be forgotten, yet a copy of it would still open the account, and a
 * person in danger has to know that.
 */
export async function signOut(
  ctx: Context,
  { sessionId }: { readonly sessionId: string },
): Promise<"ended" | "not-yet"> {
  try {
    await endSession(ctx, sessionId);
    return "ended";
  } catch (error) {
    log.error({ err: error }, "a session could not be ended");
    return "not-yet";
  }
}

import type { Context } from "~/platform/context.server";
import { log } from "~/platform/log.server";
import { SealBroken, seal, unseal } from "~/platform/sealed-text.server";
import { endSession, sessionIdIn } from "../session.server";

interface SigningOut {
  /** The browser's Cookie header. */
  readonly cookies: string;
  /** What a try before gave back, for a browser that has forgotten its cookie meanwhile. */
  readonly pending?: string;
}

/** `pending` where the database could not be reached: what the browser presents at the next try. */
type SignedOut = { readonly ended: true } | { readonly ended: false; readonly pending: string };

const PLACE = "sign-out";

/**
 * Ends one session in the database. Says so where the database could not be reached: the cookie can be
 * forgotten, yet a copy of it would still open the account, and a person in danger has to know that.
 */
export async function signOut(ctx: Context, { cookies, pending }: SigningOut): Promise<SignedOut> {
  const sessionId = pending ? unsealed(pending) : sessionIdIn(cookies);
  if (!sessionId) return { ended: true };
  try {
    await endSession(ctx, sessionId);
    return { ended: true };
  } catch (error) {
    log.error({ err: error }, "a session could not be ended");
    // why sealed: what names a session in the database is printed on no page, not even on this one.
    return { ended: false, pending: pending ?? seal(sessionId, PLACE) };
  }
}

/** The session a sealed text names; null for what we did not seal. */
function unsealed(pending: string): string | null {
  try {
    return unseal(pending, PLACE);
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

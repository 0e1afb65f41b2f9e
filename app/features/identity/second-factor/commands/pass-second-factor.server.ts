import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { forgive, limit } from "~/platform/rate-limit.server";
import { rotateSession, type StartedSession } from "../../session.server";
import { WrongCode } from "../errors";
import { takeAppCode, takeRecoveryCode } from "../factors.server";
import { checkPasskey, countSignature } from "../passkeys.server";

/** A code from the app or the paper, or what a passkey answered. */
type GivenFactor = { readonly code: string } | { readonly passkey: AuthenticationResponseJSON };

/**
 * Completes a sign-in that waits for its second factor. The session gets a new token, and counts as proved for
 * sensitive acts.
 *
 * @throws {WrongCode | PasskeyRefused | TooManyRequests | Forbidden} tries count by account, from whatever address.
 */
export async function passSecondFactor(ctx: Context, given: GivenFactor): Promise<StartedSession> {
  const { actor } = ctx;
  authorise(actor.kind === "half-signed-in" && actor.needs === "second-factor");
  const { userId, sessionId } = actor;
  await limit(ctx, "second-factor", { account: userId });
  const proved =
    "passkey" in given ? await checkPasskey(ctx, { userId, sessionId, response: given.passkey }) : null;
  const started = await transact(ctx, async (tx) => {
    const way = "code" in given ? await takeCode(tx, { userId, code: given.code }) : "passkey";
    if (proved) await countSignature(tx, proved);
    await audit(tx, {
      action: "identity.second-factor-given",
      objectType: "User",
      objectId: userId,
      details: { way },
    });
    return rotateSession(tx, sessionId, { sudoAt: tx.now, mfaAt: tx.now });
  });
  await forgive(ctx, "second-factor", { account: userId });
  return started;
}

async function takeCode(tx: Context, given: { userId: string; code: string }) {
  if (await takeAppCode(tx, given)) return "app";
  if (await takeRecoveryCode(tx, given)) return "recovery-code";
  throw new WrongCode();
}

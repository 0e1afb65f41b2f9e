import { isIP } from "node:net";
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import type { Context } from "~/platform/context.server";
import { env } from "~/platform/env.server";
import type { PasskeyPurpose } from "~/platform/generated/prisma/client.ts";
import { PasskeyRefused } from "./errors";

interface PasskeySite {
  readonly rpID: string;
  readonly origin: string;
}

/** For which site passkeys are made: the configured one, whatever a request says. Null: browsers make none for numbers. */
export function passkeySite(): PasskeySite | null {
  const { hostname, origin } = new URL(env().APP_ORIGIN);
  return isIP(hostname.replace(/^\[|\]$/g, "")) ? null : { rpID: hostname, origin };
}

/** Whether browsers make passkeys for this site. */
export const canHavePasskeys = (): boolean => passkeySite() !== null;

interface Asked {
  readonly sessionId: string;
  readonly purpose: PasskeyPurpose;
}

/**
 * The question that was put to an authenticator in this session; gone with this statement, so it is answered once,
 * rightly or not.
 *
 * @throws {PasskeyRefused} where none was put, or too long ago.
 */
export async function takeQuestion(ctx: Context, { sessionId, purpose }: Asked): Promise<string> {
  const rows = await ctx.db.$queryRaw<{ challenge: string; alive: boolean }[]>`
    DELETE FROM "PasskeyChallenge" WHERE "sessionId" = ${sessionId} AND "purpose" = ${purpose}::"PasskeyPurpose"
    RETURNING "challenge", "expiresAt" > ${ctx.now} AS "alive"`;
  if (!rows[0]?.alive) throw new PasskeyRefused();
  return rows[0].challenge;
}

interface PasskeyAnswer {
  readonly userId: string;
  readonly sessionId: string;
  readonly response: AuthenticationResponseJSON;
}

/** A passkey that answered rightly. Its counter still has to be taken, in the transaction that acts on it. */
interface ProvedPasskey {
  readonly id: string;
  readonly counter: bigint;
  readonly newCounter: bigint;
}

/**
 * Checks what a passkey of this account answered to this session's question.
 *
 * @throws {PasskeyRefused}
 */
export async function checkPasskey(
  ctx: Context,
  { userId, sessionId, response }: PasskeyAnswer,
): Promise<ProvedPasskey> {
  const site = passkeySite();
  const expectedChallenge = await takeQuestion(ctx, { sessionId, purpose: "prove" });
  const passkey = await ctx.db.passkey.findFirst({ where: { userId, credentialId: response.id } });
  if (!site || !passkey) throw new PasskeyRefused();
  const { id, credentialId, publicKey, counter } = passkey;
  try {
    const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpID,
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: Number(counter) },
      requireUserVerification: false,
    });
    if (verified) return { id, counter, newCounter: BigInt(authenticationInfo.newCounter) };
  } catch {
    // The package throws for whatever does not fit; to the person it is all one.
  }
  throw new PasskeyRefused();
}

/**
 * Counts a signature. Of two with the same count at once one is refused, as is a copied authenticator's.
 *
 * @throws {PasskeyRefused}
 */
export async function countSignature(tx: Context, { id, counter, newCounter }: ProvedPasskey): Promise<void> {
  const counted = await tx.db.passkey.updateMany({
    where: { id, counter },
    data: { counter: newCounter, lastUsedOn: tx.now },
  });
  if (counted.count === 0) throw new PasskeyRefused();
}

import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { type Context, transact } from "~/platform/context.server";
import { ownerOfFactors } from "../../step-up.server";
import { PasskeyRefused } from "../errors";
import { type AddedFactor, settleNewFactor } from "../factors.server";
import { passkeySite, takeQuestion } from "../passkeys.server";

interface NewPasskey {
  /** What the person calls it. */
  readonly label: string;
  readonly response: RegistrationResponseJSON;
}

/**
 * Keeps the public half of a passkey the person's authenticator has just made.
 *
 * @throws {StepUpNeeded | Forbidden | PasskeyRefused}
 */
export async function addPasskey(ctx: Context, { label, response }: NewPasskey): Promise<AddedFactor> {
  const { userId, sessionId } = ownerOfFactors(ctx);
  const challenge = await takeQuestion(ctx, { sessionId, purpose: "register" });
  const { id: credentialId, publicKey, counter, transports = [] } = await credentialIn(response, challenge);
  return transact(ctx, async (tx) => {
    const kept = await tx.db.passkey.createMany({
      data: [
        {
          userId,
          credentialId,
          label,
          transports,
          counter: BigInt(counter),
          createdAt: tx.now,
          publicKey: Buffer.from(publicKey),
        },
      ],
      skipDuplicates: true,
    });
    if (kept.count === 0) throw new PasskeyRefused();
    return settleNewFactor(tx, { userId, sessionId, kind: "passkey" });
  });
}

async function credentialIn(response: RegistrationResponseJSON, expectedChallenge: string) {
  const site = passkeySite();
  if (!site) throw new PasskeyRefused();
  try {
    const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpID,
      requireUserVerification: false,
    });
    if (verified) return registrationInfo.credential;
  } catch {
    // The package throws for whatever does not fit; to the person it is all one.
  }
  throw new PasskeyRefused();
}

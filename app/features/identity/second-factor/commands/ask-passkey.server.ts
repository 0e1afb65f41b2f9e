import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { authorise, type Context, transact } from "~/platform/context.server";
import type { PasskeyPurpose } from "~/platform/generated/prisma/client.ts";
import { ownerOfFactors } from "../../step-up.server";
import { PasskeyRefused } from "../errors";
import { passkeySite } from "../passkeys.server";

const ANSWER_WITHIN_MS = 5 * 60_000;

interface Question {
  readonly purpose: PasskeyPurpose;
  /** What the authenticator calls this site. */
  readonly siteName: string;
}

/**
 * Puts a question to the person's authenticator: to make a passkey, or to show one. It is answered once, in this
 * session, within five minutes; a newer one takes its place.
 *
 * @throws {StepUpNeeded | Forbidden | PasskeyRefused} the last where the site has no name passkeys could be made for.
 */
export async function askPasskey(
  ctx: Context,
  { purpose, siteName }: Question,
): Promise<PublicKeyCredentialCreationOptionsJSON | PublicKeyCredentialRequestOptionsJSON> {
  const { userId, sessionId } = purpose === "register" ? ownerOfFactors(ctx) : whoProves(ctx);
  const site = passkeySite();
  if (!site) throw new PasskeyRefused();
  const { email, passkeys } = await ctx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, passkeys: { select: { credentialId: true } } },
  });
  const known = passkeys.map(({ credentialId }) => ({ id: credentialId }));
  const options =
    purpose === "register"
      ? await generateRegistrationOptions({
          rpName: siteName,
          rpID: site.rpID,
          userName: email,
          excludeCredentials: known,
          userID: new Uint8Array(Buffer.from(userId)),
        })
      : await generateAuthenticationOptions({ rpID: site.rpID, allowCredentials: known });
  await transact(ctx, async (tx) => {
    const put = { challenge: options.challenge, expiresAt: new Date(tx.now.getTime() + ANSWER_WITHIN_MS) };
    await tx.db.passkeyChallenge.upsert({
      where: { sessionId_purpose: { sessionId, purpose } },
      create: { sessionId, purpose, ...put },
      update: put,
      select: { sessionId: true },
    });
  });
  return options;
}

function whoProves({ actor }: Context) {
  authorise(
    (actor.kind === "person" && !actor.viewedBy) ||
      (actor.kind === "half-signed-in" && actor.needs === "second-factor"),
  );
  return actor;
}

import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { forgive, limit } from "~/platform/rate-limit.server";
import { WrongPassword } from "../../errors";
import { rotateSession, type StartedSession } from "../../session.server";
import { tryPassword } from "../../try-password.server";
import { WrongCode } from "../errors";
import { takeAppCode } from "../factors.server";
import { checkPasskey, countSignature } from "../passkeys.server";

/** The password, a code of the app, or what a passkey answered. */
type Proof =
  | { readonly password: string }
  | { readonly code: string }
  | { readonly passkey: AuthenticationResponseJSON };

interface StepUp {
  readonly proof: Proof;
  readonly ip: string;
  /** The secret of a browser somebody signed in with before. */
  readonly deviceToken: string | null;
}

/**
 * Proves once more who one is: sensitive acts go on for ten minutes. The session gets a new token. Wrong passwords
 * count together with those at the sign-in page, wrong codes with those of the second factor.
 *
 * @throws {WrongPassword | WrongCode | PasskeyRefused | TooManyRequests | Forbidden}
 */
export async function stepUp(ctx: Context, { proof, ...client }: StepUp): Promise<StartedSession> {
  const { userId, sessionId } = whoStepsUp(ctx);
  if ("password" in proof) {
    const proved = await tryPassword(ctx, { userId, password: proof.password, ...client });
    if (!proved) throw new WrongPassword();
    return transact(ctx, (tx) => settle(tx, { userId, sessionId, way: "password" }));
  }
  await limit(ctx, "second-factor", { account: userId });
  const passkey =
    "passkey" in proof ? await checkPasskey(ctx, { userId, sessionId, response: proof.passkey }) : null;
  const started = await transact(ctx, async (tx) => {
    if (passkey) await countSignature(tx, passkey);
    if ("code" in proof && !(await takeAppCode(tx, { userId, code: proof.code }))) throw new WrongCode();
    return settle(tx, { userId, sessionId, way: passkey ? "passkey" : "app" });
  });
  await forgive(ctx, "second-factor", { account: userId });
  return started;
}

/** The signed in, and staff who are about to set up a second factor; nobody in somebody else's place. */
function whoStepsUp({ actor }: Context) {
  authorise(
    (actor.kind === "person" && !actor.viewedBy) ||
      (actor.kind === "half-signed-in" && actor.needs === "set-up"),
  );
  return actor;
}

interface Proved {
  readonly userId: string;
  readonly sessionId: string;
  readonly way: "password" | "app" | "passkey";
}

async function settle(tx: Context, { userId, sessionId, way }: Proved): Promise<StartedSession> {
  await audit(tx, {
    action: "identity.stepped-up",
    objectType: "User",
    objectId: userId,
    details: { way },
  });
  return rotateSession(tx, sessionId, { sudoAt: tx.now });
}

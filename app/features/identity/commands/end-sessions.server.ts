import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { forgetDevices } from "../known-device.server";
import type { SessionsForm } from "../schema";

interface Ending {
  readonly choice: SessionsForm;
  /** The secret by which this browser is known; null where it is not. */
  readonly deviceToken: string | null;
}

/**
 * Ends sessions of one's own: one of them, or all but the one that asks. Ending needs no fresh proof: whoever finds
 * a stranger signed in has to be rid of them at once. With all others no other browser is known any more either.
 *
 * @throws {Forbidden | NotFound} a session of somebody else is not found.
 */
export async function endSessions(ctx: Context, { choice, deviceToken }: Ending): Promise<void> {
  const { actor } = ctx;
  authorise(actor.kind === "person");
  const { userId, sessionId } = actor;
  await transact(ctx, async (tx) => {
    const which = choice.intent === "end" ? { handle: choice.handle } : { id: { not: sessionId } };
    const ended = await tx.db.authSession.deleteMany({ where: { ...which, userId } });
    if (choice.intent === "end" && ended.count === 0) throw new NotFound("The session");
    if (choice.intent === "end-others") await forgetDevices(tx, userId, deviceToken);
    await audit(tx, {
      action: "identity.sessions-ended",
      objectType: "User",
      objectId: userId,
      details: { sessions: ended.count },
    });
  });
}

import { insistOnTrueNames, keepNameOutOf, requireStepUp } from "~/features/identity/index.server";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { hideName } from "./hide-name.server";

interface ProtectingOther {
  readonly userId: string;
  readonly alias: string;
  /** For the log; holds no part of the name. */
  readonly reason: string;
}

/**
 * Puts somebody under protection who asked staff for it, or for whom staff fear.
 *
 * @throws {StepUpNeeded | NotFound | AlreadyProtected | AliasTellsName | ReasonNamesPerson}
 */
export async function protectOther(ctx: Context, { userId, alias, reason }: ProtectingOther): Promise<void> {
  requireStepUp(ctx);
  await transact(ctx, async (tx) => {
    await insistOnTrueNames(tx, userId);
    const { name } = await hideName(tx, { userId, alias });
    keepNameOutOf(reason, name);
    await audit(tx, {
      action: "protection.given",
      objectType: "User",
      objectId: userId,
      reason,
    });
  });
}

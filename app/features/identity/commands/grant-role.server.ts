import { authorise, type Context, transact } from "~/platform/context.server";
import { type RoleName, userIdOf } from "~/shared/actor";
import { giveRole, mustFit } from "../give-role.server";
import { mayGive, type Place } from "../permissions";
import { endAllSessions } from "../session.server";
import { requireStepUp } from "../step-up.server";

interface Grant {
  readonly userId: string;
  readonly role: RoleName;
  /** Where it holds; nothing named: the whole site. */
  readonly place?: Place;
}

/**
 * Gives a person a role. Their sessions end: whoever had a copy of one does not gain by it,
 * and staff limits count from a new sign-in.
 *
 * @throws {Forbidden} for whoever may not give this role there
 * @throws {StepUpNeeded | NotFound | RoleOutOfPlace | RoleAlreadyGranted}
 */
export async function grantRole(ctx: Context, { userId, role, place = {} }: Grant): Promise<void> {
  authorise(mayGive(ctx.actor, role, place));
  requireStepUp(ctx);
  mustFit(role, place);
  await transact(ctx, async (tx) => {
    await giveRole(tx, { userId, role, place, givenById: userIdOf(tx.actor) });
    await endAllSessions(tx, userId);
  });
}

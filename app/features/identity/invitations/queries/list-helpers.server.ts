import { authorise, type Context } from "~/platform/context.server";
import { isAdministrator } from "../../permissions";
import { PLACED_ROLE, type PlacedRole, placedRole } from "../../queries/list-people.server";
import { canInvite, invitationsFor } from "../policy";

/** More than help to run any school; keeps one page from filling the memory. */
const MOST = 200;

/** Somebody who has a role that the actor gives, and so may take. `id` is the role's. */
export interface Helper extends PlacedRole {
  readonly userId: string;
  readonly name: string;
}

/**
 * Who helps to run the cohorts of the actor, by name. Nobody for administrators: they have the list of all people.
 *
 * @throws {Forbidden} for whoever invites nobody
 */
export async function listHelpers(ctx: Context): Promise<readonly Helper[]> {
  authorise(canInvite(ctx.actor));
  if (isAdministrator(ctx.actor)) return [];
  const grants = await ctx.db.roleGrant.findMany({
    where: invitationsFor(ctx.actor),
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    take: MOST,
    select: { ...PLACED_ROLE, userId: true, user: { select: { name: true } } },
  });
  return grants.map(({ userId, user, ...grant }) => ({ ...placedRole(grant), userId, name: user.name }));
}

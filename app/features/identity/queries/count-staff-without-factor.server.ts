import { authorise, type Context } from "~/platform/context.server";
import { isAdministrator } from "../permissions";
import { WITHOUT_SECOND_FACTOR } from "./people-where.server";

/**
 * How many people with a role, of those who can sign in, have no second factor yet.
 *
 * @throws {Forbidden}
 */
export async function countStaffWithoutFactor(ctx: Context): Promise<number> {
  authorise(isAdministrator(ctx.actor));
  const rows = await ctx.db.$queryRaw<{ people: number }[]>`
    SELECT count(*)::int AS people FROM "User" u
    WHERE u."suspendedAt" IS NULL AND EXISTS (SELECT FROM "RoleGrant" g WHERE g."userId" = u."id")
      AND ${WITHOUT_SECOND_FACTOR}`;
  return rows[0]?.people ?? 0;
}

import { authorise, type Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";

interface Origin {
  readonly userId: string;
  /** ISO 3166-1 alpha-2; null where it was not told. */
  readonly country: string | null;
  readonly organisation: string | null;
}

/**
 * Takes over where a person lives and works from what they wrote elsewhere, such as an application. Fills only
 * what the account does not say yet: what the person wrote there stays. For the product or the person alone.
 *
 * @throws {Forbidden}
 */
export async function rememberOrigin(ctx: Context, { userId, country, organisation }: Origin): Promise<void> {
  authorise(ctx.actor.kind === "system" || userIdOf(ctx.actor) === userId);
  await ctx.db.$executeRaw`
    UPDATE "User" SET "country" = coalesce("country", ${country}), "organisation" = coalesce("organisation", ${organisation})
    WHERE "id" = ${userId} AND ("country" IS NULL OR "organisation" IS NULL)`;
}

import { authorise, type Context, transact } from "~/platform/context.server";
import { lapseOffers } from "./lapse-offers.server";

/**
 * Ends every offer whose last instant has passed and says how many. For the clock: safe to run
 * at any time and twice, because only offers that still stand are touched.
 */
export async function expireOffers(ctx: Context): Promise<number> {
  authorise(ctx.actor.kind === "system");
  return transact(ctx, (tx) => lapseOffers(tx));
}

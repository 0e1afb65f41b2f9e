import type { Context } from "./context.server";

/** Removes what was done a fortnight ago, and timers' rows after two days. Dead rows stay until a person looked. */
export async function cleanOutbox(ctx: Context): Promise<number> {
  return ctx.db.$executeRaw`
    DELETE FROM "OutboxMessage" WHERE state = 'done' AND (
      "finishedAt" < now() - interval '14 days'
      OR ("finishedAt" < now() - interval '2 days' AND "uniqueKey" LIKE 'timer:%'))`;
}

import type { Context } from "~/platform/context.server";

const DAY_MS = 86_400_000;

/** The same world some days from now; the hour stays. Negative: in the past. */
export function at(ctx: Context, days: number): Context {
  return { ...ctx, clockInjected: true, now: new Date(ctx.now.getTime() + days * DAY_MS) };
}

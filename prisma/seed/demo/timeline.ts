import type { Context } from "~/platform/context.server";
import { instantIn } from "~/shared/dates";

const DAY_MS = 86_400_000;

/** The same world some days from now; the hour stays. Negative: in the past. */
export function at(ctx: Context, days: number): Context {
  return { ...ctx, clockInjected: true, now: new Date(ctx.now.getTime() + days * DAY_MS) };
}

/** A full hour by the school's clock, some days from now: dates that people agree on are not at 09:17. */
export function onTheHour(ctx: Context, days: number, hour: string): Date {
  return instantIn(at(ctx, days).now.toISOString().slice(0, 10), hour, "Europe/Sarajevo");
}

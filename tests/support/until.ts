import { setTimeout as pause } from "node:timers/promises";

/** Waits for something another process or a timer brings about; fails with `what` when it does not come. */
export async function until(
  what: string,
  holds: () => Promise<boolean> | boolean,
  withinMs = 20_000,
): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await pause(25);
  }
}

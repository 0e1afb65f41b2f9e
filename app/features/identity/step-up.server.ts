import type { Context } from "~/platform/context.server";
import { StepUpNeeded } from "~/shared/domain-error";

/** For how long a proof of who one is holds for sensitive acts. */
export const STEP_UP_MS = 10 * 60_000;

/**
 * Lets a sensitive act go on only if the person proved who they are within the last ten minutes (signing in
 * counts); else the page asks for the password and comes back. The product itself is not asked.
 *
 * @throws {StepUpNeeded}
 */
export function requireStepUp({ actor, now }: Pick<Context, "actor" | "now">): void {
  if (actor.kind === "system") return;
  const provedAt = actor.kind === "person" && !actor.viewedBy ? actor.sudoAt : null;
  if (!provedAt || now.getTime() - provedAt.getTime() > STEP_UP_MS) throw new StepUpNeeded();
}

import { authorise, type Context } from "~/platform/context.server";
import { StepUpNeeded } from "~/shared/domain-error";
import { isViewedAs } from "./permissions";

/** For how long a proof of who one is holds for sensitive acts. */
export const STEP_UP_MS = 10 * 60_000;

/**
 * Lets a sensitive act go on only if the person proved who they are within the last ten minutes (signing in
 * counts); else the page asks for the password and comes back. The product itself is not asked, and whoever looks at
 * the site as somebody else cannot prove to be that person.
 *
 * @throws {StepUpNeeded}
 */
export function requireStepUp({ actor, now }: Pick<Context, "actor" | "now">): void {
  if (actor.kind === "system") return;
  authorise(!isViewedAs(actor));
  const provedAt = actor.kind === "person" ? actor.sudoAt : null;
  if (!isFresh(provedAt, now)) throw new StepUpNeeded();
}

const isFresh = (provedAt: Date | null, now: Date): boolean =>
  provedAt !== null && now.getTime() - provedAt.getTime() <= STEP_UP_MS;

/** Whose second factors are about to change, and in which session. */
interface FactorOwner {
  readonly userId: string;
  readonly sessionId: string;
}

/**
 * The account whose second factors may be changed in this session: one's own, or that of staff who have to set one up
 * before anything else. Either way it was proved within the last ten minutes who asks.
 *
 * @throws {StepUpNeeded | Forbidden}
 */
export function ownerOfFactors(ctx: Pick<Context, "actor" | "now">): FactorOwner {
  const { actor, now } = ctx;
  if (actor.kind === "half-signed-in" && actor.needs === "set-up") {
    if (!isFresh(actor.sudoAt, now)) throw new StepUpNeeded();
    return actor;
  }
  authorise(actor.kind === "person");
  requireStepUp(ctx);
  return actor;
}

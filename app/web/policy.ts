import { isAdministrator, isInstructor, isScreener } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/**
 * Who may use a page at all; whose rows they then see is decided in commands and
 * queries. Named, so that the census of routes can print and test it.
 */
export interface PagePolicy {
  readonly name: string;
  readonly allows: (actor: Actor) => boolean;
  /** Forms that may be sent while looking at the site as somebody else: the way out, and nothing more. */
  readonly inViewAs?: true;
}

/** Open to everyone, with or without an account. */
export const anyone: PagePolicy = { name: "anyone", allows: () => true };

/** Anybody with an account. */
export const signedIn: PagePolicy = { name: "signed-in", allows: (actor) => actor.kind === "person" };

/** Whoever reads applications: screeners and organisers. */
export const screeners: PagePolicy = { name: "screeners", allows: isScreener };

/** Whoever teaches and grades. */
export const instructors: PagePolicy = { name: "instructors", allows: isInstructor };

export const administrators: PagePolicy = { name: "administrators", allows: isAdministrator };

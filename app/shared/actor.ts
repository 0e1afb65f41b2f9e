/** Roles as granted; a learner is whoever is enrolled, an applicant whoever applied. */
export type RoleName =
  | "administrator"
  | "organiser"
  | "screener"
  | "selector"
  | "desk"
  | "instructor"
  | "reviewer"
  | "auditor";

/** A role and where it holds; neither course nor cohort means the whole site. */
export interface GrantedRole {
  readonly role: RoleName;
  readonly courseId: string | null;
  readonly cohortId: string | null;
  /** One country within the cohort; null: every country. */
  readonly country: string | null;
}

interface Anonymous {
  readonly kind: "anonymous";
}

/** A signed-in person. Carries no more than rules and page frames need. */
export interface Person {
  readonly kind: "person";
  readonly userId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly roles: readonly GrantedRole[];
  /** When this person last proved who they are in this session; null: not since it was asked. */
  readonly sudoAt: Date | null;
  /** Wants a control on every page that leaves the site at once. */
  readonly quickExit: boolean;
  /** The administrator who looks at the site as this person, who may read and nothing else; null: the person. */
  readonly viewedBy: { readonly userId: string; readonly name: string } | null;
}

/**
 * Somebody who gave the right password and nothing more where a second factor is due. To every
 * rule a stranger: no role, no rows of their own, until the second step is done.
 */
interface HalfSignedIn {
  readonly kind: "half-signed-in";
  readonly userId: string;
  readonly sessionId: string;
  readonly locale: string;
  readonly timeZone: string;
  /** A factor is there and has to be given, or a role asks for one and it has to be set up. */
  readonly needs: "second-factor" | "set-up";
  /** When the password was given in this session; null: not since it was asked. */
  readonly sudoAt: Date | null;
}

/** The product acting by itself: workers, command line, seeds. */
interface System {
  readonly kind: "system";
  /** What acts: "worker", "cli", "seed". */
  readonly name: string;
}

/** Who asks. Every command and query decides from this what may be done. */
export type Actor = Anonymous | HalfSignedIn | Person | System;

export const anonymous: Actor = { kind: "anonymous" };

export const system = (name: string): Actor => ({ kind: "system", name });

/** The account behind the actor, or null for strangers and for the product itself. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === "person" ? actor.userId : null;
}

/** The account that answers for what is done: of somebody who looks at the site as another, their own. */
export function answerableIdOf(actor: Actor): string | null {
  return actor.kind === "person" ? (actor.viewedBy?.userId ?? actor.userId) : null;
}

/**
 * A value no account has: stands in a `where` for an actor without one, so that
 * scope by owner matches nothing instead of everything.
 */
export const NOBODY = "nobody";

/** The actor's account for use as scope in a `where`. */
export function ownerScope(actor: Actor): string {
  return userIdOf(actor) ?? NOBODY;
}

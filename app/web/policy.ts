import { canWriteLessons } from "~/features/authoring";
import { isModerator } from "~/features/discussion";
import { canInvite, isAdministrator, isInstructor, isViewedAs, may } from "~/features/identity";
import { hasOwnNotes } from "~/features/reading";
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

/** Whoever gave the right password of an account with a second factor, and not yet the factor. */
export const halfSignedIn: PagePolicy = {
  name: "half-signed-in",
  allows: (actor) => actor.kind === "half-signed-in" && actor.needs === "second-factor",
};

/** Staff who have to set up a second factor before anything else. */
export const settingUp: PagePolicy = {
  name: "setting-up",
  allows: (actor) => actor.kind === "half-signed-in" && actor.needs === "set-up",
};

/** Whoever may prove who they are once more: the signed in, and staff who are about to set up a second factor. */
export const stepsUp: PagePolicy = {
  name: "steps-up",
  allows: (actor) => signedIn.allows(actor) || settingUp.allows(actor),
};

/** Any session, whole or half: what an authenticator is asked is decided by the purpose. */
export const hasSession: PagePolicy = {
  name: "has-session",
  allows: (actor) => actor.kind === "person" || actor.kind === "half-signed-in",
};

/** Whoever sees lists of applications: everybody who has to do with choosing, and auditors. */
export const applicationLists: PagePolicy = {
  name: "application-lists",
  allows: (actor) => may(actor, "list-applications"),
};

/** Whoever opens applications: to give points or to decide. */
export const applicationReaders: PagePolicy = {
  name: "application-readers",
  allows: (actor) => may(actor, "read-applications"),
};

/** Whoever looks up who is enrolled: the desk at the door and those who run the cohort. */
export const rosters: PagePolicy = { name: "rosters", allows: (actor) => may(actor, "check-in") };

/** Whoever helps to run a cohort in any way. */
export const cohortStaff: PagePolicy = {
  name: "cohort-staff",
  allows: (actor) => applicationLists.allows(actor) || rosters.allows(actor),
};

/** Whoever invites others: administrators, and organisers for the cohorts they run. */
export const inviters: PagePolicy = { name: "inviters", allows: canInvite };

/** One's own reviews of others' works. Closed to an administrator who looks at the site as their reviewer. */
export const ownReviews: PagePolicy = {
  name: "own-reviews",
  allows: (actor) => signedIn.allows(actor) && !isViewedAs(actor),
};

/** Beginning to look at the site as somebody else, and ending it: the one form that is taken meanwhile. */
export const viewing: PagePolicy = {
  name: "viewing",
  allows: (actor) => isAdministrator(actor) || isViewedAs(actor),
  inViewAs: true,
};

/** One's own notes. Closed to an administrator who looks at the site as their writer. */
export const ownNotes: PagePolicy = { name: "own-notes", allows: hasOwnNotes };

/**
 * Whoever teaches and grades. Their pages say who reviewed whom, so they stay closed to an administrator who looks
 * at the site as an instructor.
 */
export const instructors: PagePolicy = {
  name: "instructors",
  allows: (actor) => isInstructor(actor) && !isViewedAs(actor),
};

/** Whoever looks after discussions: those who teach, and those who run a cohort. Which, is decided by circle. */
export const moderators: PagePolicy = { name: "moderators", allows: isModerator };

/**
 * Whoever writes lessons: teachers, and organisers for the courses of their schools. What they write is closed to an
 * administrator who looks at the site as them.
 */
export const authors: PagePolicy = { name: "authors", allows: canWriteLessons };

/** Whoever looks after the library: those who teach or run something, anywhere. */
export const librarians: PagePolicy = {
  name: "librarians",
  allows: (actor) => may(actor, "keep-library"),
};

/** Whoever runs a cohort. */
export const organisers: PagePolicy = { name: "organisers", allows: (actor) => may(actor, "organise") };

/** Whoever reads the audit log, of the site or of a cohort. */
export const auditors: PagePolicy = { name: "auditors", allows: (actor) => may(actor, "audit") };

/** Whoever has anything to look after in the house; what they find there is theirs alone. */
export const houseStaff: PagePolicy = {
  name: "house-staff",
  allows: (actor) => may(actor, "list-applications") || may(actor, "audit"),
};

export const administrators: PagePolicy = { name: "administrators", allows: isAdministrator };

/**
 * Whoever may open true names somewhere; whose, is decided by the command. Never while an administrator looks at the
 * site as somebody else.
 */
export const trueNames: PagePolicy = {
  name: "true-names",
  allows: (actor) => may(actor, "see-true-names") && !isViewedAs(actor),
};

/** Whoever wants to leave, be it in the middle of looking at the site as somebody else. */
export const leaving: PagePolicy = { name: "leaving", allows: () => true, inViewAs: true };

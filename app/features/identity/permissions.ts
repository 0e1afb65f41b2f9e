import type { Actor, GrantedRole, RoleName } from "~/shared/actor";

/** Where a role has to hold. Nothing named: anywhere at all. */
export interface Place {
  readonly courseId?: string;
  readonly cohortId?: string;
  /** Country of whom it is about, within the cohort. */
  readonly country?: string;
}

/**
 * The table of permissions: which roles may do what. A role granted for the whole site holds everywhere; one granted
 * for a course, a cohort or a country within a cohort holds there alone. Commands and queries decide by it, and pages
 * hide by it what somebody may not do. What people may do with their own things needs no role and stands in each
 * feature's `where`: a learner is whoever is enrolled.
 */
const ROLES_FOR = {
  /** People, roles, settings and content of the site; looks at it as somebody else. */
  administer: ["administrator"],
  /** Runs a cohort: certificates and grades of its people, assignments, and who helps to run it. */
  organise: ["organiser", "administrator"],
  /** Sees the list of a cohort's applications: number, country, state, score. No names, no texts. */
  "list-applications": ["auditor", "screener", "selector", "organiser", "administrator"],
  /** Reads what was written in an application, without knowing by whom. */
  "read-applications": ["screener", "selector", "organiser", "administrator"],
  /** Gives points to an application. Not who decides: whoever chooses takes the points as others gave them. */
  assess: ["screener", "organiser", "administrator"],
  /** Decides about an application; sees who wrote it, what all readers gave and which seats are left. */
  select: ["selector", "organiser", "administrator"],
  /** Sees who is enrolled in a cohort: name or alias, and number. */
  "check-in": ["desk", "organiser", "administrator"],
  /** Gives assignments, reads works, allocates and releases reviews and grades. */
  teach: ["instructor", "administrator"],
  /** Writes, reviews and publishes the lessons of a course; organisers those of their schools' courses. */
  "write-lessons": ["instructor", "organiser", "administrator"],
  /** Adds, mends and retires entries of the library, and imports lists of them. */
  "keep-library": ["instructor", "organiser", "administrator"],
  /** May be given works to review without being a learner. */
  "review-as-staff": ["reviewer", "instructor", "administrator"],
  /** Reads the audit log. */
  audit: ["auditor", "administrator"],
  /** Puts a person of a cohort under protection, and opens the true name of a protected one: each time with a reason. */
  "see-true-names": ["organiser", "administrator"],
} as const satisfies Record<string, readonly RoleName[]>;

export type Permission = keyof typeof ROLES_FOR;

/**
 * What a role may be limited to; an administrator is one for the whole site or not at all. The database checks the
 * same (`RoleGrant_place_check`).
 */
export const ROLE_SCOPES = {
  administrator: ["site"],
  organiser: ["site", "cohort"],
  screener: ["site", "cohort", "country"],
  selector: ["site", "cohort", "country"],
  desk: ["site", "cohort"],
  instructor: ["site", "course"],
  reviewer: ["site", "course"],
  auditor: ["site", "cohort"],
} as const satisfies Record<RoleName, readonly ("site" | "course" | "cohort" | "country")[]>;

/** What organisers give to others, for a cohort they run. Everything else is given by administrators. */
const GIVEN_BY_ORGANISERS: readonly RoleName[] = ["screener", "selector", "desk"];

/**
 * A role limited to a course holds at places that name this course, and a role limited
 * to a cohort at places that name this cohort: a place that names only the other kind is not theirs.
 */
function holdsAt({ courseId, cohortId, country }: GrantedRole, place: Place): boolean {
  if (place.courseId === undefined && place.cohortId === undefined) return true;
  if (courseId !== null) return courseId === place.courseId;
  if (cohortId !== null)
    return cohortId === place.cohortId && (country === null || country === place.country);
  return true;
}

/** The roles that carry a permission, for questions about people who are not there. */
export const rolesFor = (permission: Permission): readonly RoleName[] => ROLES_FOR[permission];

/** The roles through which the actor has a permission, each with where it holds. */
export function grantsFor(actor: Actor, permission: Permission): readonly GrantedRole[] {
  const roles: readonly RoleName[] = ROLES_FOR[permission];
  return actor.kind === "person" ? actor.roles.filter(({ role }) => roles.includes(role)) : [];
}

/** Whether the actor has a permission somewhere (no place named) or at a place. */
export function may(actor: Actor, permission: Permission, place: Place = {}): boolean {
  if (actor.kind === "system") return true;
  return grantsFor(actor, permission).some((granted) => holdsAt(granted, place));
}

/** Whether the actor has a permission for a cohort, be it for one country of it alone. */
export function mayInCohort(actor: Actor, permission: Permission, cohortId: string): boolean {
  return (
    may(actor, permission, { cohortId }) ||
    grantsFor(actor, permission).some((granted) => granted.cohortId === cohortId)
  );
}

/** Whether a role can hold at such a place at all. */
export function fitsRole(role: RoleName, { courseId, cohortId, country }: Place): boolean {
  if (courseId && (cohortId || country)) return false;
  if (country && !cohortId) return false;
  const scope = courseId ? "course" : country ? "country" : cohortId ? "cohort" : "site";
  return (ROLE_SCOPES[role] as readonly string[]).includes(scope);
}

/**
 * Whether the actor may give a role at a place. Nobody gives more than they have: administrators everything,
 * organisers help for a cohort they run. Without a role (an account alone): administrators.
 */
export function mayGive(actor: Actor, role: RoleName | null, place: Place = {}): boolean {
  if (may(actor, "administer")) return true;
  const { cohortId } = place;
  return (
    role !== null &&
    cohortId !== undefined &&
    GIVEN_BY_ORGANISERS.includes(role) &&
    may(actor, "organise", { cohortId })
  );
}

/** The roles the actor may give at all, for forms. */
export function rolesToGive(actor: Actor): readonly RoleName[] {
  if (may(actor, "administer")) return Object.keys(ROLE_SCOPES) as RoleName[];
  return may(actor, "organise") ? GIVEN_BY_ORGANISERS : [];
}

export const isAdministrator = (actor: Actor): boolean => may(actor, "administer");
export const isOrganiser = (actor: Actor, cohortId?: string): boolean => may(actor, "organise", { cohortId });
export const isInstructor = (actor: Actor, courseId?: string): boolean => may(actor, "teach", { courseId });

/** Whether an administrator looks at the site as this person. What shows who reviewed whom stays closed then. */
export const isViewedAs = (actor: Actor): boolean => actor.kind === "person" && actor.viewedBy !== null;

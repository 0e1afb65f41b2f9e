import type { Actor, GrantedRole, RoleName } from "~/shared/actor";

/** Where a role has to hold. Nothing named: anywhere at all. */
export interface Place {
  readonly courseId?: string;
  readonly cohortId?: string;
  /** Country of whom it is about, within the cohort. */
  readonly country?: string;
}

/**
 * The table of permissions: which roles may do what. A role granted for the whole
 * site holds everywhere; one granted for a course or cohort holds there alone.
 */
const ROLES_FOR = {
  administer: ["administrator"],
  organise: ["organiser", "administrator"],
  screen: ["screener", "selector", "organiser", "administrator"],
  select: ["selector", "organiser", "administrator"],
  "check-in": ["desk", "organiser", "administrator"],
  teach: ["instructor", "administrator"],
  "review-as-staff": ["reviewer", "instructor", "administrator"],
  audit: ["auditor", "administrator"],
} as const satisfies Record<string, readonly RoleName[]>;

export type Permission = keyof typeof ROLES_FOR;

/** What a role may be limited to. An administrator is one for the whole site or not at all. */
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

/** Whether the actor has a permission somewhere (no place named) or at a place. */
export function may(actor: Actor, permission: Permission, place: Place = {}): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind !== "person") return false;
  const roles: readonly RoleName[] = ROLES_FOR[permission];
  return actor.roles.some((granted) => roles.includes(granted.role) && holdsAt(granted, place));
}

export const isAdministrator = (actor: Actor): boolean => may(actor, "administer");
export const isOrganiser = (actor: Actor, cohortId?: string): boolean => may(actor, "organise", { cohortId });
export const isScreener = (actor: Actor, cohortId?: string): boolean => may(actor, "screen", { cohortId });
export const isInstructor = (actor: Actor, courseId?: string): boolean => may(actor, "teach", { courseId });

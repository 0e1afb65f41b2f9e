import type { Actor, GrantedRole, RoleName } from "~/shared/actor";
import { grantsFor, may, mayGive, type Place, rolesToGive } from "../permissions";

/** Who invites at all: administrators, and organisers for the cohorts they run. */
export const canInvite = (actor: Actor): boolean => rolesToGive(actor).length > 0;

/**
 * The invitations the actor may see and take back, as a condition for the database: all of them, or those to roles
 * the actor gives, in the cohorts the actor runs. Others do not exist.
 */
export function invitationsFor(actor: Actor) {
  if (may(actor, "administer")) return {};
  const grants = grantsFor(actor, "organise");
  const role = { in: [...rolesToGive(actor)] };
  if (grants.some(({ cohortId }) => cohortId === null)) return { role, cohortId: { not: null } };
  return { role, cohortId: { in: grants.flatMap(({ cohortId }) => cohortId ?? []) } };
}

/** What an invitation gives, as its row has it. */
interface Given {
  readonly role: RoleName | null;
  readonly courseId: string | null;
  readonly cohortId: string | null;
  readonly country: string | null;
}

/** Where the role of an invitation holds. */
export const placeOf = ({ courseId, cohortId, country }: Given): Place => ({
  ...(courseId ? { courseId } : {}),
  ...(cohortId ? { cohortId } : {}),
  ...(country ? { country } : {}),
});

interface Giver {
  readonly suspendedAt: Date | null;
  readonly roleGrants: readonly GrantedRole[];
}

/** Whether whoever gave an invitation could give it today too. Their account gone: no. */
export function stillGiven(given: Given, giver: Giver | null): boolean {
  if (!giver || giver.suspendedAt) return false;
  return mayGive(holderOf(giver.roleGrants), given.role, placeOf(given));
}

/** Somebody with these roles, for asking what they may give; not a person who acts. */
const holderOf = (roles: readonly GrantedRole[]): Actor => ({
  kind: "person",
  userId: "",
  sessionId: "",
  name: "",
  locale: "en",
  timeZone: "UTC",
  roles,
  sudoAt: null,
  quickExit: false,
  viewedBy: null,
});

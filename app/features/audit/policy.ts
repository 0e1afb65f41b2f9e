import { grantsFor, may } from "~/features/identity";
import { type Actor, NOBODY } from "~/shared/actor";

/** Whether the actor reads the audit log of the whole site, or of some cohorts. */
export type AuditScope =
  | { readonly whole: true }
  | { readonly whole: false; readonly cohortIds: readonly string[] };

/** Nobody without the permission has a scope with anything in it. */
export function auditScope(actor: Actor): AuditScope {
  if (may(actor, "audit", { cohortId: NOBODY, courseId: NOBODY })) return { whole: true };
  return { whole: false, cohortIds: grantsFor(actor, "audit").flatMap(({ cohortId }) => cohortId ?? []) };
}

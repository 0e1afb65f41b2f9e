import { isAdministrator } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/** One's own account, or anybody's for an administrator who was asked by letter. */
export const canErase = (actor: Actor, userId: string): boolean =>
  actor.kind === "system" || isOwner(actor, userId) || isAdministrator(actor);

export const canSeeRecord = (actor: Actor): boolean => isAdministrator(actor);

/** The person, and nobody who looks at the site as that person. */
export const isOwner = (actor: Actor, userId: string): boolean =>
  actor.kind === "person" && actor.userId === userId && !actor.viewedBy;

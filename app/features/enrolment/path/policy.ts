import { isInstructor, isViewedAs } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/** Rules, overrides and study groups are for who teaches the course. */
export const canLeadPath = (actor: Actor, courseId: string): boolean =>
  isInstructor(actor, courseId) && !isViewedAs(actor);

import { isAdministrator, isInstructor, isViewedAs } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/** Courses are changed by importing files, which is the operator's act. */
export const canImportCourse = (actor: Actor): boolean => isAdministrator(actor);

/** Who writes the lessons of a course: who teaches it. Never while somebody looks at the site as them. */
export const canWriteLessons = (actor: Actor, courseId: string): boolean =>
  isInstructor(actor, courseId) && !isViewedAs(actor);

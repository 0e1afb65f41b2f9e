import { isInstructor, isViewedAs } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/** Who puts files into a course and takes them out: who teaches it. Never while somebody looks at the site as them. */
export const mayAddFiles = (actor: Actor, courseId: string): boolean =>
  isInstructor(actor, courseId) && !isViewedAs(actor);

/** Who sees files that readers of the course do not: who teaches it. */
export const mayBrowseFiles = (actor: Actor, courseId: string): boolean => isInstructor(actor, courseId);

import { isAdministrator } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/** Courses are changed by importing files, which is the operator's act. */
export const canImportCourse = (actor: Actor): boolean => isAdministrator(actor);

import { isAdministrator, isViewedAs, may } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/** Translations are brought in from files by the operator. */
export const canImportTranslations = (actor: Actor): boolean => isAdministrator(actor);

/** Whether a person translates lessons anywhere: the cheap question before any row is read. */
export const canTranslate = (actor: Actor): boolean => may(actor, "write-lessons") && !isViewedAs(actor);

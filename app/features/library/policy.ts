import { isAdministrator, may } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/** Adds, mends and retires entries, and imports lists of them: whoever teaches or runs something, anywhere. */
export const canKeepLibrary = (actor: Actor): boolean => may(actor, "keep-library");

/** Loads the files of `content/`, which is the operator's act. */
export const canImportFiles = (actor: Actor): boolean => isAdministrator(actor);

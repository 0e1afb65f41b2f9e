import type { Context } from "~/platform/context.server";
import { holdsOwnName, type PasswordOwner } from "./common-passwords/holds-own-name";
import { isCommonPassword } from "./common-passwords/is-common-password";
import { PasswordHoldsName, PasswordTooCommon } from "./errors";

/**
 * Refuses a new password that guessing begins with, at every door where one is chosen. The demo's seed, whose password
 * is printed on the screen, is not asked.
 *
 * @throws {PasswordTooCommon | PasswordHoldsName}
 */
export function insistOnUncommon({ actor }: Context, password: string, owner: PasswordOwner): void {
  if (actor.kind === "system") return;
  if (isCommonPassword(password)) throw new PasswordTooCommon();
  if (holdsOwnName(password, owner)) throw new PasswordHoldsName();
}

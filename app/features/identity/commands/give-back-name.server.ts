import { authorise, type Context } from "~/platform/context.server";
import { NotProtected } from "../errors";
import { lockPerson, openName } from "../true-name.server";

/**
 * Ends a person's protection: the true name stands on the account again, and nothing of it is sealed any more.
 * For the product alone. Gives both names.
 *
 * @throws {NotProtected}
 */
export async function giveBackName(
  tx: Context,
  { userId }: { readonly userId: string },
): Promise<{ name: string; alias: string }> {
  authorise(tx.actor.kind === "system");
  const person = await lockPerson(tx, userId);
  if (!person?.protectedIdentity) throw new NotProtected();
  const name = openName(userId, person.protectedIdentity.sealedName);
  await tx.db.user.update({ where: { id: userId }, data: { name, protectedAt: null }, select: { id: true } });
  await tx.db.protectedIdentity.delete({ where: { userId }, select: { userId: true } });
  return { name, alias: person.name };
}

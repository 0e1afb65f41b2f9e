import { authorise, type Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { mentionsName } from "../domain/mentions-name";
import { AliasTellsName, AlreadyProtected } from "../errors";
import { lockPerson, sealName } from "../true-name.server";

interface Alias {
  readonly userId: string;
  readonly alias: string;
}

/**
 * Seals a person's name away and puts an alias in its place, and mails become discreet. Only the account: what other
 * parts of the product keep of the name is theirs to take away, in the same transaction (`features/protection`).
 *
 * For the product alone. Gives the name that was.
 *
 * @throws {NotFound | AlreadyProtected}
 * @throws {AliasTellsName} where the alias holds a longer part of the name.
 */
export async function takeAlias(tx: Context, { userId, alias }: Alias): Promise<{ name: string }> {
  authorise(tx.actor.kind === "system");
  const person = await lockPerson(tx, userId);
  if (!person) throw new NotFound("The person");
  if (person.protectedAt) throw new AlreadyProtected();
  const { name } = person;
  if (mentionsName(alias, name)) throw new AliasTellsName();
  await tx.db.protectedIdentity.create({
    data: { userId, sealedName: sealName(userId, name), createdAt: tx.now },
    select: { userId: true },
  });
  await tx.db.user.update({
    where: { id: userId },
    data: { name: alias, addressAs: null, protectedAt: tx.now, discreetMail: true },
    select: { id: true },
  });
  return { name };
}

import { authorise, type Context } from "~/platform/context.server";
import { NotProtected } from "../errors";
import { lockPerson, openName, sealName } from "../true-name.server";

interface PaperName {
  readonly userId: string;
  /** "alias", or "true-name" as it stands sealed; another spelling of it, for the paper alone, comes beside it. */
  readonly choice: "alias" | "true-name";
  readonly spelling?: string | undefined;
}

/**
 * Keeps which name a protected person's certificates are to carry on paper. For the product alone. Gives the true name
 * where it was chosen, so that what is printed from it can be sealed.
 *
 * @throws {NotProtected}
 */
export async function choosePaperName(
  tx: Context,
  { userId, choice, spelling }: PaperName,
): Promise<string | null> {
  authorise(tx.actor.kind === "system");
  const person = await lockPerson(tx, userId);
  if (!person?.protectedIdentity) throw new NotProtected();
  const name =
    choice === "alias" ? null : (spelling ?? openName(userId, person.protectedIdentity.sealedName));
  await tx.db.protectedIdentity.update({
    where: { userId },
    data: { sealedNameOnCertificate: name && sealName(userId, name) },
    select: { userId: true },
  });
  return name;
}

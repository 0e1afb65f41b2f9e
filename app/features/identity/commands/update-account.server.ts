import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { mentionsName } from "../domain/mentions-name";
import { AliasTellsName } from "../errors";
import type { AccountForm } from "../schema";
import { lockPerson, openName } from "../true-name.server";

/**
 * Changes what one's own account says about oneself. What was left empty is told no longer. The name of a protected
 * person is the alias: a page that was opened before, with the true name in it, is refused.
 *
 * @throws {AliasTellsName}
 */
export async function updateAccount(ctx: Context, form: AccountForm): Promise<void> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  const { name, addressAs = null, locale, timeZone, country = null, organisation = null } = form;
  await transact(ctx, async (tx) => {
    await keepAlias(tx, userId, { name, addressAs });
    await tx.db.user.update({
      where: { id: userId },
      data: { name, addressAs, locale, timeZone, country, organisation },
      select: { id: true },
    });
    await audit(tx, { action: "identity.account-changed", objectType: "User", objectId: userId });
  });
}

async function keepAlias(
  tx: Context,
  userId: string,
  { name, addressAs }: { name: string; addressAs: string | null },
): Promise<void> {
  const sealed = (await lockPerson(tx, userId))?.protectedIdentity?.sealedName;
  if (!sealed) return;
  const trueName = openName(userId, sealed);
  if (mentionsName(name, trueName)) throw new AliasTellsName("name");
  if (addressAs && mentionsName(addressAs, trueName)) throw new AliasTellsName("addressAs");
}

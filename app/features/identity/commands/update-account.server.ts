import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import type { AccountForm } from "../schema";

/** Changes what one's own account says about oneself. What was left empty is told no longer. */
export async function updateAccount(ctx: Context, form: AccountForm): Promise<void> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  const { name, addressAs = null, locale, timeZone, country = null, organisation = null } = form;
  await transact(ctx, async (tx) => {
    await tx.db.user.update({
      where: { id: userId },
      data: { name, addressAs, locale, timeZone, country, organisation },
      select: { id: true },
    });
    await audit(tx, { action: "identity.account-changed", objectType: "User", objectId: userId });
  });
}

import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import type { DiscretionForm } from "../schema";

/** What the person wants of mails and pages: neutral mails, and a control that leaves at once. */
export async function setDiscretion(
  ctx: Context,
  { discreetMail, quickExit }: DiscretionForm,
): Promise<void> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  await transact(ctx, async (tx) => {
    await tx.db.user.update({
      where: { id: userId },
      data: { discreetMail, quickExit },
      select: { id: true },
    });
    await audit(tx, { action: "identity.discretion-set", objectType: "User", objectId: userId });
  });
}

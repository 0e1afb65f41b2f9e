import type { Context } from "~/platform/context.server";

/** Lets failed mails wait again, for whoever gives their deliveries another chance. Others stay as they are. */
export async function requeueMails(tx: Context, mailIds: readonly string[]): Promise<void> {
  await tx.db.mailMessage.updateMany({
    where: { id: { in: [...mailIds] }, state: "failed" },
    data: { state: "queued" },
  });
}

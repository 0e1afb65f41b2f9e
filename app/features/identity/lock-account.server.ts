import type { Context } from "~/platform/context.server";

/** Who of two that change the same account comes first: held until the transaction ends. */
export async function lockAccount(tx: Context, email: string): Promise<void> {
  await tx.db.$queryRaw`SELECT "id" FROM "User" WHERE "email" = ${email} FOR UPDATE`;
}

import { tokenFor } from "~/features/identity/index.server";
import { hashPassword } from "~/features/identity/passwords.server";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { aPerson } from "./builders/people";

/** The password of every account made here. */
export const PASSWORD = "a walk along the river";

/** An account that can be signed in to at the sign-in page. */
export async function anAccount(prisma: PrismaClient, email: string, name = "Ana Anić") {
  const person = await aPerson(prisma, { email, name });
  await prisma.credential.create({
    data: { userId: person.id, passwordHash: await hashPassword(PASSWORD) },
    select: { userId: true },
  });
  return person;
}

/** The secrets of the links that were asked for one account, oldest first; worked out as the mail's writer would. */
export async function linksAskedFor(prisma: PrismaClient, userId: string): Promise<string[]> {
  const rows = await prisma.outboxMessage.findMany({
    where: { kind: "event", payload: { path: ["userId"], equals: userId } },
    orderBy: { createdAt: "asc" },
  });
  return rows.flatMap(({ payload }) => {
    const { tokenId } = payload as { tokenId?: string };
    return tokenId ? [tokenFor(tokenId)] : [];
  });
}

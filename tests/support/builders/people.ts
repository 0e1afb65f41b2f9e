import type { PrismaClient } from "~/platform/generated/prisma/client.ts";

let count = 0;

interface PersonShape {
  readonly name?: string;
  readonly email?: string;
  readonly country?: string;
  readonly organisation?: string;
}

/** An account in good standing, with whatever is not said made up. */
export async function aPerson(prisma: PrismaClient, shape: PersonShape = {}): Promise<{ id: string; email: string; name: string }> {
  count += 1;
  return prisma.user.create({
    data: {
      email: shape.email ?? `person-${count}-${process.pid}@example.org`,
      name: shape.name ?? `Person ${count}`,
      emailVerifiedAt: new Date("2027-01-01T00:00:00Z"),
      country: shape.country ?? null,
      organisation: shape.organisation ?? null,
    },
    select: { id: true, email: true, name: true },
  });
}

import { hash } from "@node-rs/argon2";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import type { RoleName } from "~/shared/actor";

let count = 0;

interface PersonShape {
  readonly name?: string;
  readonly email?: string;
  readonly country?: string;
  readonly organisation?: string;
  /** Role for the whole site. */
  readonly role?: RoleName;
  /** Left out: nobody can sign in as this person. */
  readonly password?: string;
  /** The address was not confirmed yet. */
  readonly unconfirmed?: boolean;
  readonly suspended?: boolean;
}

interface BuiltPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

const LONG_AGO = new Date("2026-01-01T00:00:00Z");

/** A second factor nobody has the secret of: there, as staff have to have one, and of no use. */
const SOME_FACTOR = { sealedSecret: "v1.nobodys.secret", confirmedAt: LONG_AGO };

/** Gives staff whose roles came later the second factor they have to have. */
export async function giveFactor(prisma: PrismaClient, ...userIds: readonly string[]): Promise<void> {
  await prisma.totpFactor.createMany({
    data: userIds.map((userId) => ({ userId, ...SOME_FACTOR })),
    skipDuplicates: true,
  });
}

/** An account in good standing, with whatever is not said made up. */
export async function aPerson(prisma: PrismaClient, shape: PersonShape = {}): Promise<BuiltPerson> {
  count += 1;
  return prisma.user.create({
    data: {
      email: shape.email ?? `person-${count}-${process.pid}@example.org`,
      name: shape.name ?? `Person ${count}`,
      emailVerifiedAt: shape.unconfirmed ? null : LONG_AGO,
      suspendedAt: shape.suspended ? LONG_AGO : null,
      country: shape.country ?? null,
      organisation: shape.organisation ?? null,
      ...(shape.role
        ? { roleGrants: { create: { role: shape.role } }, totpFactor: { create: SOME_FACTOR } }
        : {}),
      ...(shape.password
        ? { credential: { create: { passwordHash: await cheapHash(shape.password) } } }
        : {}),
    },
    select: { id: true, email: true, name: true },
  });
}

/** As argon2id hashes verify themselves by their own parameters, tests may use small ones. */
const cheapHash = (password: string) => hash(password, { memoryCost: 64, timeCost: 1, parallelism: 1 });

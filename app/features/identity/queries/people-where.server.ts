import { Prisma } from "~/platform/generated/prisma/client.ts";
import { foldedContains } from "~/platform/text-search.server";
import type { PeopleFilters } from "../schema";

/** Somebody with a role who gave no second factor yet, nor a passkey. */
export const WITHOUT_SECOND_FACTOR = Prisma.sql`
  NOT EXISTS (SELECT FROM "TotpFactor" f WHERE f."userId" = u."id" AND f."confirmedAt" IS NOT NULL)
  AND NOT EXISTS (SELECT FROM "Passkey" k WHERE k."userId" = u."id")`;

const STANDING = {
  active: Prisma.sql`u."suspendedAt" IS NULL AND u."emailVerifiedAt" IS NOT NULL`,
  unconfirmed: Prisma.sql`u."suspendedAt" IS NULL AND u."emailVerifiedAt" IS NULL`,
  suspended: Prisma.sql`u."suspendedAt" IS NOT NULL`,
} as const;

/** Accounts that are somebody's: not those erased or merged into another. */
const SOMEBODYS = Prisma.sql`u."erasedAt" IS NULL AND u."mergedIntoId" IS NULL`;

/**
 * Which accounts (`"User" u`) a list of people shows. In SQL, because Prisma's filters forgive no accents.
 * Columns and words come from here alone; what was typed is only ever a value.
 */
export function peopleWhere(filters: PeopleFilters): Prisma.Sql {
  const { search, role, standing, protection, factor } = filters;
  const conditions = [
    ...(standing === "merged"
      ? [Prisma.sql`u."mergedIntoId" IS NOT NULL`]
      : [SOMEBODYS, ...(standing ? [STANDING[standing]] : [])]),
    ...(search ? [foldedContains(Prisma.sql`u."folded"`, search)] : []),
    ...(role
      ? [
          Prisma.sql`EXISTS (SELECT FROM "RoleGrant" g WHERE g."userId" = u."id" AND g."role" = ${role}::"Role")`,
        ]
      : []),
    ...(protection ? [Prisma.sql`u."protectedAt" IS NOT NULL`] : []),
    ...(factor ? [WITHOUT_SECOND_FACTOR] : []),
  ];
  return Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}`;
}

import { authorise, type Context, searching } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import type { RoleName } from "~/shared/actor";
import { isAdministrator } from "../permissions";
import type { PeopleFilters } from "../schema";
import { peopleWhere } from "./people-where.server";

export const PEOPLE_PER_PAGE = 50;

/** A role with the title of what it is limited to; null: the whole site. */
export interface PlacedRole {
  readonly id: string;
  readonly role: RoleName;
  readonly place: string | null;
  /** Country within a cohort; null: every country. */
  readonly country: string | null;
}

/** Whether somebody can sign in, and if not, why. */
export type Standing = "active" | "unconfirmed" | "suspended" | "merged";

interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly createdAt: Date;
  /** The name is an alias. */
  readonly isProtected: boolean;
  readonly standing: Standing;
  readonly roles: readonly PlacedRole[];
}

interface PeopleSearch extends PeopleFilters {
  /** From 1. */
  readonly page: number;
}

/** How many fit, counted no further than a person would page. */
export interface PeopleCount {
  readonly total: number;
  /** There are more than `total`. */
  readonly more: boolean;
}

/** Further than this nobody pages, and the list is not counted: a narrower search is the way. */
export const MOST_PEOPLE = 10_000;

/** Everybody with an account, by name, a page at a time. For administrators. */
export async function listPeople(
  ctx: Context,
  { page, ...filters }: PeopleSearch,
): Promise<PeopleCount & { people: readonly ListedPerson[] }> {
  authorise(isAdministrator(ctx.actor));
  const where = peopleWhere(filters);
  const reading = filters.search ? searching(ctx) : ctx;
  const [counted, found] = await Promise.all([
    countPeople(reading, where),
    reading.db.$queryRaw<{ id: string }[]>`
      SELECT u."id" FROM "User" u ${where} ORDER BY u."name", u."id"
      LIMIT ${PEOPLE_PER_PAGE} OFFSET ${(page - 1) * PEOPLE_PER_PAGE}`,
  ]);
  const rows = await ctx.db.user.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      ...STANDING,
      id: true,
      name: true,
      email: true,
      createdAt: true,
      protectedAt: true,
      roleGrants: { select: PLACED_ROLE },
    },
  });
  const people = rows.map(({ id, name, email, createdAt, protectedAt, roleGrants, ...state }) => ({
    id,
    name,
    email,
    createdAt,
    isProtected: protectedAt !== null,
    standing: standingOf(state),
    roles: roleGrants.map(placedRole),
  }));
  return { people, ...counted };
}

/** How many accounts a list has, as far as `MOST_PEOPLE`. */
export async function countPeople(ctx: Context, where: Prisma.Sql): Promise<PeopleCount> {
  const rows = await ctx.db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS "total" FROM (SELECT FROM "User" u ${where} LIMIT ${MOST_PEOPLE + 1}) counted`;
  const total = rows[0]?.total ?? 0;
  return { total: Math.min(total, MOST_PEOPLE), more: total > MOST_PEOPLE };
}

export const STANDING = { emailVerifiedAt: true, suspendedAt: true, mergedIntoId: true } as const;

interface AccountState {
  readonly emailVerifiedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly mergedIntoId: string | null;
}

export function standingOf({ emailVerifiedAt, suspendedAt, mergedIntoId }: AccountState): Standing {
  if (mergedIntoId) return "merged";
  if (suspendedAt) return "suspended";
  return emailVerifiedAt ? "active" : "unconfirmed";
}

export const PLACED_ROLE = {
  id: true,
  role: true,
  country: true,
  course: { select: { title: true } },
  cohort: { select: { title: true } },
} as const satisfies Prisma.RoleGrantSelect;

type GrantRow = Prisma.RoleGrantGetPayload<{ select: typeof PLACED_ROLE }>;

export const placedRole = ({ id, role, country, course, cohort }: GrantRow): PlacedRole => ({
  id,
  role,
  country,
  place: course?.title ?? cohort?.title ?? null,
});

import { authorise, type Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { containsText } from "~/platform/text-search.server";
import type { RoleName } from "~/shared/actor";
import { isAdministrator } from "../permissions";

export const PEOPLE_PER_PAGE = 50;

/** A role with the title of what it is limited to; null: the whole site. */
export interface PlacedRole {
  readonly id: string;
  readonly role: RoleName;
  readonly place: string | null;
}

/** Whether somebody can sign in, and if not, why. */
export type Standing = "active" | "unconfirmed" | "suspended";

interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly standing: Standing;
  readonly roles: readonly PlacedRole[];
}

interface PeopleSearch {
  /** Part of a name or an address. */
  readonly search?: string;
  /** From 1. */
  readonly page: number;
}

/** Everybody with an account, by name, a page at a time. For administrators. */
export async function listPeople(
  ctx: Context,
  { search, page }: PeopleSearch,
): Promise<{ people: readonly ListedPerson[]; total: number }> {
  authorise(isAdministrator(ctx.actor));
  const { ids, total } = await findPage(ctx, search, page);
  const rows = await ctx.db.user.findMany({
    where: { id: { in: ids } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      ...STANDING,
      id: true,
      name: true,
      email: true,
      createdAt: true,
      roleGrants: { select: PLACED_ROLE },
    },
  });
  const people = rows.map(({ id, name, email, createdAt, roleGrants, ...state }) => ({
    id,
    name,
    email,
    createdAt,
    standing: standingOf(state),
    roles: roleGrants.map(placedRole),
  }));
  return { people, total };
}

/** The ids of one page and how many there are. In SQL, because Prisma's filters forgive no accents. */
async function findPage(
  ctx: Context,
  search: string | undefined,
  page: number,
): Promise<{ ids: string[]; total: number }> {
  const matching = search
    ? Prisma.sql`WHERE ${containsText(Prisma.sql`"name"`, search)} OR ${containsText(Prisma.sql`"email"`, search)}`
    : Prisma.empty;
  const [counted, found] = await Promise.all([
    ctx.db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS "total" FROM "User" ${matching}`,
    ctx.db.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "User" ${matching} ORDER BY "name", "id"
      LIMIT ${PEOPLE_PER_PAGE} OFFSET ${(page - 1) * PEOPLE_PER_PAGE}`,
  ]);
  return { ids: found.map(({ id }) => id), total: counted[0]?.total ?? 0 };
}

export const STANDING = { emailVerifiedAt: true, suspendedAt: true } as const;

export function standingOf(state: { emailVerifiedAt: Date | null; suspendedAt: Date | null }): Standing {
  if (state.suspendedAt) return "suspended";
  return state.emailVerifiedAt ? "active" : "unconfirmed";
}

export const PLACED_ROLE = {
  id: true,
  role: true,
  course: { select: { title: true } },
  cohort: { select: { title: true } },
} as const satisfies Prisma.RoleGrantSelect;

type GrantRow = Prisma.RoleGrantGetPayload<{ select: typeof PLACED_ROLE }>;

export const placedRole = ({ id, role, course, cohort }: GrantRow): PlacedRole => ({
  id,
  role,
  place: course?.title ?? cohort?.title ?? null,
});

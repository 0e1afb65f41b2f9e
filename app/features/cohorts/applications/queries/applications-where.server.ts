import { type Context, searching } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { containsText } from "~/platform/text-search.server";
import { applicationsFor } from "../../policy";
import type { ApplicationSort, ApplicationsSearch } from "../schema";

type Filters = Pick<ApplicationsSearch, "q" | "state" | "country" | "sort">;

/**
 * Which applications a list shows: of those the actor may list, the ones that fit. Digits search the number; other words search the name,
 * and only for those who may see names: otherwise nothing is found, so that a search cannot tell.
 */
export async function applicationsWhere(
  ctx: Context,
  cohortId: string,
  filters: Filters,
  seesNames: boolean,
): Promise<Prisma.ApplicationWhereInput> {
  const { q, state, country } = filters;
  return {
    AND: applicationsFor(ctx.actor, "list-applications"),
    cohortId,
    number: { not: null, ...(q && isNumber(q) ? { equals: Number(q) } : {}) },
    ...(state ? { state } : {}),
    ...(country ? { country } : {}),
    ...(q && !isNumber(q) ? { id: { in: seesNames ? await idsByName(ctx, cohortId, q) : [] } } : {}),
  };
}

const isNumber = (q: string) => /^\d{1,9}$/.test(q);

/** Applications whose applicant's name has the text in it; accents are forgiven, which Prisma's filters cannot. */
async function idsByName(ctx: Context, cohortId: string, text: string): Promise<string[]> {
  const rows = await searching(ctx).db.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "Application" a JOIN "User" u ON u."id" = a."applicantId"
    WHERE a."cohortId" = ${cohortId} AND ${containsText(Prisma.sql`u."name"`, text)}`;
  return rows.map(({ id }) => id);
}

/** The list's order; the number settles ties, so that no row stands on two pages. */
export function applicationsOrder(sort: ApplicationSort): Prisma.ApplicationOrderByWithRelationInput[] {
  const order = sort.startsWith("-") ? "desc" : "asc";
  const tie = { number: "asc" } as const;
  switch (sort) {
    case "number":
    case "-number":
      return [{ number: order }];
    case "score":
    case "-score":
      return [{ scorePercent: { sort: order, nulls: "last" } }, tie];
    case "submitted":
    case "-submitted":
      return [{ submittedAt: order }, tie];
    case "country":
      return [{ country: "asc" }, tie];
    case "state":
      return [{ state: "asc" }, tie];
  }
}

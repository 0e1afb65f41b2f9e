import type { Prisma } from "~/platform/generated/prisma/client.ts";
import type { ApplicationSort, ApplicationsSearch } from "../schema";

type Filters = Pick<ApplicationsSearch, "q" | "state" | "country" | "sort">;

/**
 * Which applications a list shows. Digits search the number; other words search the name,
 * and only for those who may see names: otherwise nothing is found, so that a search cannot tell.
 */
export function applicationsWhere(
  cohortId: string,
  filters: Filters,
  seesNames: boolean,
): Prisma.ApplicationWhereInput {
  const { q, state, country } = filters;
  return {
    cohortId,
    number: { not: null, ...(q && isNumber(q) ? { equals: Number(q) } : {}) },
    ...(state ? { state } : {}),
    ...(country ? { country } : {}),
    ...(q && !isNumber(q) ? nameContains(q, seesNames) : {}),
  };
}

const isNumber = (q: string) => /^\d{1,9}$/.test(q);

function nameContains(q: string, seesNames: boolean): Prisma.ApplicationWhereInput {
  if (!seesNames) return { id: { in: [] } };
  // Prisma leaves LIKE's wildcards alone; a person who types % means %.
  const contains = q.replace(/[\\%_]/g, "\\$&");
  return { applicant: { name: { contains, mode: "insensitive" } } };
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

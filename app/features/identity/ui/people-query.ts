import type { PeopleFilters } from "../schema";

/** The query of a page about the same people: `?role=organiser&page=2`, without what is not set. */
export function peopleQuery(filters: PeopleFilters, page?: number): string {
  const named = Object.entries({ ...filters, ...(page && page > 1 ? { page: String(page) } : {}) });
  const query = new URLSearchParams(named.filter((pair): pair is [string, string] => Boolean(pair[1])));
  return query.size > 0 ? `?${query}` : "";
}

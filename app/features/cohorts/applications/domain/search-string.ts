interface Search {
  readonly q?: string | undefined;
  readonly state?: string | undefined;
  readonly country?: string | undefined;
  readonly sort: string;
  readonly page: number;
}

/**
 * The list's filters as the query of an address, leaving out what is usual.
 *
 * @example
 * searchString({ state: "offered", sort: "number", page: 1 }); // "?state=offered"
 */
export function searchString({ q, state, country, sort, page }: Search): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (state) query.set("state", state);
  if (country) query.set("country", country);
  if (sort !== "number") query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text && `?${text}`;
}

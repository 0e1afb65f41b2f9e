import { z } from "zod";
import { isCountryCode } from "~/shared/countries";
import { KINDS, LanguageCode, THEMES, VERIFICATIONS } from "./resource";

/** Orders of the list. "relevance" means the newest first where nothing is searched. */
export const SORTS = ["relevance", "newest", "oldest", "title", "added"] as const;
export type Sort = (typeof SORTS)[number];

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** "2014" or "2010-2016", with any dash; the earlier year first, whichever was typed first. */
export function yearsIn(text: string): Years | null {
  const found = /^\s*(\d{4})\s*(?:[-–—]\s*(\d{4})\s*)?$/.exec(text);
  if (!found) return null;
  const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])];
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** A choice of a list; what is no choice chooses nothing, so that an old or a mistyped address still shows the library. */
const choice = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value || undefined, schema.optional()).catch(undefined);

/** What narrows the list, as its address says it. */
export const LibraryFilters = z.object({
  q: choice(z.string().trim().max(200)),
  kind: choice(z.enum(KINDS)),
  year: choice(
    z
      .string()
      .max(20)
      .refine((text) => yearsIn(text) !== null),
  ),
  language: choice(LanguageCode),
  country: choice(z.string().refine(isCountryCode)),
  theme: choice(z.enum(THEMES)),
  verified: choice(z.enum(VERIFICATIONS)),
});
export type LibraryFilters = z.infer<typeof LibraryFilters>;

export const ENTRIES_PER_PAGE = 25;
/** Further than this nobody pages: a narrower search is the way. */
export const MOST_PAGES = 400;

export const LibrarySearch = LibraryFilters.extend({
  sort: choice(z.enum(SORTS)),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).catch(1),
});
export type LibrarySearch = z.infer<typeof LibrarySearch>;

/** The query of the same list, elsewhere in it: without what is not set. */
export function libraryQuery({ page, ...filters }: Partial<LibrarySearch>): string {
  const named = Object.entries({ ...filters, ...(page && page > 1 ? { page: String(page) } : {}) });
  const query = new URLSearchParams(named.filter((pair): pair is [string, string] => Boolean(pair[1])));
  return query.size > 0 ? `?${query}` : "";
}

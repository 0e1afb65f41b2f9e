import { type Context, searching } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ENTRIES_PER_PAGE, type LibrarySearch, MOST_PAGES } from "../domain/library-search";
import type { Kind, Theme, Verification } from "../domain/resource";
import type { SoughtWord } from "../domain/typed-words";
import { resourcesWhere, soughtSql, titleOrder } from "./resources-where.server";
import { soughtWords } from "./sought-words.server";

/** An entry as lists show it. */
export interface ListedResource {
  readonly id: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly title: string;
  readonly credit: string;
  readonly year: number | null;
  readonly languages: readonly string[];
  readonly themes: readonly Theme[];
  readonly countries: readonly string[];
  readonly verification: Verification;
  readonly annotation: string;
}

interface ResourceList {
  readonly resources: readonly ListedResource[];
  /** Counted no further than anybody pages. */
  readonly total: number;
  readonly more: boolean;
  /** Words that nothing has, and what was looked for instead. */
  readonly corrected: readonly SoughtWord[];
}

const MOST = MOST_PAGES * ENTRIES_PER_PAGE;

export const SHOWN = Prisma.sql`r."id", r."slug", r."kind", r."title", r."credit", r."year", r."languages", r."themes",
  r."countries", r."verification"::text AS "verification", r."annotation"`;

const NEWEST = Prisma.sql`r."year" DESC NULLS LAST, r."id"`;

/** SQL for the order of a list. Of a search, what fits best comes first: the title counts most, then who wrote it. */
export function resourceOrder(
  sort: LibrarySearch["sort"],
  words: readonly SoughtWord[],
  locale: string,
): Prisma.Sql {
  switch (sort ?? "relevance") {
    case "title":
      return titleOrder(locale);
    case "oldest":
      return Prisma.sql`r."year" ASC NULLS LAST, r."id"`;
    case "added":
      return Prisma.sql`r."addedAt" DESC, r."id"`;
    case "relevance":
      if (words.length === 0) return NEWEST;
      return Prisma.sql`ts_rank(r."search", ${soughtSql(words)}) DESC, ${NEWEST}`;
    case "newest":
      return NEWEST;
  }
}

/** The library, narrowed and ordered as its address says, a page at a time. Open to everybody. */
export async function listResources(
  ctx: Context,
  { page, sort, locale, ...filters }: LibrarySearch & { readonly locale: string },
): Promise<ResourceList> {
  const reading = filters.q ? searching(ctx) : ctx;
  const words = filters.q ? await soughtWords(reading, filters.q) : [];
  const where = resourcesWhere(filters, words);
  const [resources, [counted]] = await Promise.all([
    // Places first and rows then: whole rows are wide, and those that are passed over need not be read.
    reading.db.$queryRaw<ListedResource[]>`
      SELECT ${SHOWN} FROM (
        SELECT r."id", row_number() OVER () AS place FROM (
          SELECT r."id" FROM "Resource" r ${where} ORDER BY ${resourceOrder(sort, words, locale)}
          LIMIT ${ENTRIES_PER_PAGE} OFFSET ${(page - 1) * ENTRIES_PER_PAGE}) r
      ) shown JOIN "Resource" r ON r."id" = shown."id" ORDER BY shown.place`,
    reading.db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total" FROM (SELECT FROM "Resource" r ${where} LIMIT ${MOST + 1}) counted`,
  ]);
  const total = counted?.total ?? 0;
  return {
    resources,
    total: Math.min(total, MOST),
    more: total > MOST,
    corrected: words.filter(({ meant }) => meant.length > 0),
  };
}

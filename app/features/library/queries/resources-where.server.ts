import { Prisma } from "~/platform/generated/prisma/client.ts";
import { type LibraryFilters, yearsIn } from "../domain/library-search";
import { type SoughtWord, tsqueryOf } from "../domain/typed-words";

/** The query of a search: a subselect, which is worked out once, and not again for every entry that is ranked by it. */
export const soughtSql = (words: readonly SoughtWord[]): Prisma.Sql =>
  Prisma.sql`(SELECT to_tsquery('pg_catalog.simple', ${tsqueryOf(words)}))`;

/** SQL for the entries that a list shows: none that is retired, and only what was asked for. */
export function resourcesWhere(filters: LibraryFilters, words: readonly SoughtWord[]): Prisma.Sql {
  const { kind, year, language, country, theme, verified } = filters;
  const years = year ? yearsIn(year) : null;
  const conditions = [
    Prisma.sql`r."retiredAt" IS NULL`,
    ...(words.length > 0 ? [Prisma.sql`r."search" @@ ${soughtSql(words)}`] : []),
    ...(kind ? [Prisma.sql`r."kind" = ${kind}`] : []),
    ...(years ? [Prisma.sql`r."year" BETWEEN ${years.from} AND ${years.to}`] : []),
    ...(language ? [Prisma.sql`r."languages" @> ARRAY[${language}]::text[]`] : []),
    ...(country ? [Prisma.sql`r."countries" @> ARRAY[${country}]::text[]`] : []),
    ...(theme ? [Prisma.sql`r."themes" @> ARRAY[${theme}]::text[]`] : []),
    ...(verified ? [Prisma.sql`r."verification" = ${verified}::"ResourceVerification"`] : []),
  ];
  return Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}`;
}

/** The order of letters for a reader's language, by the names PostgreSQL gives them. Others have the common one. */
const COLLATIONS: Readonly<Record<string, Prisma.Sql>> = {
  sr: Prisma.sql`COLLATE "sr-Latn-x-icu"`,
  sq: Prisma.sql`COLLATE "sq-x-icu"`,
  tr: Prisma.sql`COLLATE "tr-x-icu"`,
};
const COMMON = Prisma.sql`COLLATE "und-x-icu"`;

export const titleOrder = (locale: string): Prisma.Sql =>
  Prisma.sql`r."title" ${COLLATIONS[locale.split("-")[0]!] ?? COMMON}, r."id"`;

import { Prisma } from "./generated/prisma/client.ts";

/**
 * A pattern for LIKE that has the text somewhere in it. Escaped after folding: "％" folds to "%". A query of its own,
 * so that PostgreSQL makes the pattern once and not for every row.
 */
const somewhere = (text: string): Prisma.Sql =>
  Prisma.sql`(SELECT '%' || regexp_replace(fold(${text}), '([\\\\%_])', '\\\\\\1', 'g') || '%')`;

/**
 * SQL for "this text stands somewhere in that column", whatever the capitals and accents: "cacak" finds "Čačak".
 * What was typed stands for itself: `%` and `_` are letters like others.
 */
export const containsText = (column: Prisma.Sql, text: string): Prisma.Sql =>
  Prisma.sql`fold(${column}) LIKE ${somewhere(text)}`;

/** The same for a column that keeps its text folded, which an index of trigrams may serve. */
export const foldedContains = (column: Prisma.Sql, text: string): Prisma.Sql =>
  Prisma.sql`${column} LIKE ${somewhere(text)}`;

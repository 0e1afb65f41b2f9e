import { Prisma } from "./generated/prisma/client.ts";

/**
 * SQL for "this text stands somewhere in that column", whatever the capitals and accents: "cacak" finds "Čačak".
 * What was typed stands for itself: `%` and `_` are letters like others.
 */
export const containsText = (column: Prisma.Sql, text: string): Prisma.Sql =>
  Prisma.sql`position(lower(unaccent(${text})) IN lower(unaccent(${column}))) > 0`;

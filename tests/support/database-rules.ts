import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const NAMED =
  /\b(?:CONSTRAINT(?: TRIGGER)?|INDEX(?: CONCURRENTLY)?|ADD COLUMN)(?: IF NOT EXISTS)?\s+"?(\w+)"?/gi;

/**
 * Names of the constraints, indexes and columns that the migrations called `…_rules` add: those are written by hand,
 * because Prisma's schema cannot say them (partial indexes, checks, generated columns).
 */
export function handwrittenNames(directory = "prisma/migrations"): Set<string> {
  const folders = readdirSync(directory).filter((name) => name.endsWith("_rules"));
  const scripts = folders.map((name) => readFileSync(path.join(directory, name, "migration.sql"), "utf8"));
  return new Set(scripts.flatMap((sql) => [...sql.matchAll(NAMED)].map((match) => match[1] ?? "")));
}

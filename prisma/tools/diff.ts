/**
 * `npm run db:diff -- <name>`: writes a migration that leads from the schema as committed to the schema as edited.
 * Read it, and rewrite what would lose data or lock a large table, before committing both.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { diffSchemas } from "./schema-engine";
import { committedSchema, workingSchema } from "./schema-files";

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: npm run db:diff -- add_attendance   (small letters, digits and underscores)");
  process.exit(2);
}

const sql = await diffSchemas(committedSchema(), workingSchema()).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
if (sql === "") {
  console.log("The schema on disk is the committed one: no migration is needed.");
} else {
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join("prisma", "migrations", `${moment}_${name}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "migration.sql"), sql);
  console.log(`Wrote ${folder}/migration.sql: read it before you commit it.`);
}

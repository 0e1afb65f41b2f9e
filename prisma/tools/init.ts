/**
 * `npm run db:init`: writes the first migration anew from the whole schema. Only until the first release: from then
 * on databases exist that have run it, and `db:diff` is the way.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { diffSchemas } from "./schema-engine";
import { workingSchema } from "./schema-files";

const folder = path.join("prisma", "migrations", "20261121000100_init");
const sql = await diffSchemas(undefined, workingSchema()).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "migration.sql"), sql);
console.log(`Wrote ${folder}/migration.sql (${sql.split("\n").length} lines).`);

import pg from "pg";
import { startEmbeddedPostgres } from "../../../app/platform/postgres/embedded.server";
import type { Site } from "../../support/site";

/** Where a running site keeps its data: the server it was told of, or the one it brought along and runs. */
export async function databaseOf(site: Site): Promise<string> {
  if (site.env.DATABASE_URL) return site.env.DATABASE_URL;
  const { url, stop } = await startEmbeddedPostgres({ dataDir: site.dataDir, log: () => undefined });
  // The site still needs the server, so it stays; whoever keeps saying that they do too keeps it running for ever.
  await stop();
  return url;
}

/** Runs one statement in it: for what a journey takes as given. */
export async function inDatabase(url: string, sql: string, values: readonly string[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql, [...values]);
  } finally {
    await client.end();
  }
}

/** Puts people into a school as if they had been chosen. */
export const enrolAll = (url: string, slug: string, emails: readonly string[]) =>
  inDatabase(
    url,
    `INSERT INTO "Enrolment" ("userId", "courseId", "cohortId")
      SELECT u.id, c."courseId", c.id FROM "User" u, "Cohort" c
      WHERE c.slug = $1 AND u.email = ANY (string_to_array($2, ' '))`,
    [slug, emails.join(" ")],
  );

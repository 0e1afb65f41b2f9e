import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "../../app/platform/postgres/embedded.server";

/** One PostgreSQL for all runs of the tests: each would else make and start its own. */
export async function sharedPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const dataDir = mkdtempSync(path.join(tmpdir(), "common-ground-guards-db-"));
  chmodSync(dataDir, 0o711);
  const log = () => undefined;
  const { url } = await startEmbeddedPostgres({
    dataDir,
    log,
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" },
  });
  return {
    url,
    async stop() {
      await removeEmbeddedPostgres({ dataDir, log });
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * Starts the embedded server in a process of its own, for tests that kill that process or run it as another user.
 * Usage: tsx start-embedded.ts DATA_DIR [stay]. Prints one line of JSON; `stay` keeps running until killed.
 */
import { EmbeddedPostgresError, startEmbeddedPostgres } from "../../../app/platform/postgres/embedded.server";

const [dataDir = "", mode] = process.argv.slice(2);
try {
  const { url, startedByUs, stop } = await startEmbeddedPostgres({
    dataDir,
    log: (line) => console.error(line),
  });
  if (mode !== "stay") await stop();
  console.log(JSON.stringify({ url, startedByUs }));
  if (mode === "stay") setInterval(() => undefined, 60_000);
} catch (error) {
  if (!(error instanceof EmbeddedPostgresError)) throw error;
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}

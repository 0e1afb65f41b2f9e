import { bootDatabase, migrateDatabase } from "~/platform/boot.server";
import { BadEnvironment } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { keepSettingsFresh } from "~/platform/settings.server";
import { startWorkers } from "./main";

/** The workers' own process, for sites that run the web apart (`WORKERS=off`). Ends on SIGTERM and SIGINT, drained. */
async function run(): Promise<void> {
  const say = (line: string) => log.info(line);
  const database = await bootDatabase({ say });
  await migrateDatabase({ say });
  await keepSettingsFresh();
  const workers = await startWorkers();
  log.info("working");
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      void workers
        .stop()
        .then(() => database.stop())
        .then(() => process.exit(0));
    });
  }
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (!(error instanceof BadEnvironment)) log.fatal({ err: error }, "could not start");
  process.exit(1);
}

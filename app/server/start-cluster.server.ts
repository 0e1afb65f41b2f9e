import cluster from "node:cluster";
import { bootDatabase, migrateDatabase } from "~/platform/boot.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { startWorkers } from "../../workers/main";

/**
 * Several web processes on one port. This first process owns the database and the
 * workers and serves nothing itself; a web process that dies is replaced.
 */
export async function startCluster(): Promise<void> {
  const say = (line: string) => log.info(line);
  const database = await bootDatabase({ say });
  await migrateDatabase({ say });
  const workers = env().WORKERS === "inline" ? await startWorkers() : null;
  // The children find the database started here and leave the workers to this process.
  const childEnv = { DATABASE_URL: env().DATABASE_URL ?? "", WORKERS: "off" };
  let stopping = false;

  for (let i = 0; i < env().WEB_CONCURRENCY; i += 1) cluster.fork(childEnv);
  cluster.on("exit", (worker, code, signal) => {
    if (stopping) return;
    log.error({ pid: worker.process.pid, code, signal }, "a web process ended and is replaced");
    cluster.fork(childEnv);
  });

  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await new Promise<void>((resolve) => cluster.disconnect(resolve));
    await workers?.stop();
    await database.stop();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}

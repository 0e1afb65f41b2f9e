import cluster, { type Worker } from "node:cluster";
import { bootDatabase, migrateDatabase } from "~/platform/boot.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { keepSettingsFresh } from "~/platform/settings.server";
import { startWorkers } from "../../workers/main";

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once("exit", () => resolve());
    worker.process.kill("SIGTERM");
  });
}

const REPLACE_AFTER_MS = 500;

/**
 * Several web processes on one port. This first process owns the database and the
 * workers and serves nothing itself; a web process that dies is replaced.
 */
export async function startCluster(): Promise<void> {
  const say = (line: string) => log.info(line);
  const database = await bootDatabase({ say });
  await migrateDatabase({ say });
  await keepSettingsFresh();
  const workers = env().WORKERS === "inline" ? await startWorkers() : null;
  // The children find the database started here and leave the workers to this process.
  const childEnv = { DATABASE_URL: env().DATABASE_URL ?? "", WORKERS: "off" };
  let stopping = false;

  for (let i = 0; i < env().WEB_CONCURRENCY; i += 1) cluster.fork(childEnv);
  cluster.on("exit", (worker, code, signal) => {
    if (stopping) return;
    log.error({ pid: worker.process.pid, code, signal }, "a web process ended and is replaced");
    // A pause, so that processes that cannot start do not take the whole machine with them.
    setTimeout(() => !stopping && cluster.fork(childEnv), REPLACE_AFTER_MS);
  });

  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // Each drains by itself, as it would alone: disconnecting would wait for browsers that keep their line open.
    await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && ended(worker)));
    await workers?.stop();
    await database.stop();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}

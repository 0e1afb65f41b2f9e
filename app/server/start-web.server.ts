import type { AddressInfo } from "node:net";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import * as build from "virtual:remix/server-build";
import { type BootedDatabase, bootDatabase, migrateDatabase } from "~/platform/boot.server";
import { prisma } from "~/platform/db.server";
import { DemoDatabase, demoStateOf } from "~/platform/demo-mark.server";
import { BadEnvironment, env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { keepSettingsFresh } from "~/platform/settings.server";
import { startWorkers } from "../../workers/main";
import { createApp } from "./create-app.server";
import { createHttpServer } from "./http-server.server";
import { startMetricsServer } from "./metrics.server";

/** A running web process. */
export interface RunningWeb {
  readonly address: string;
  /** Finishes what is under way, then ends workers and database. */
  stop(): Promise<void>;
}

interface StartOptions {
  /** For the person at the terminal. Default: the log. */
  readonly say?: (line: string) => void;
  /** A database that was made reachable before; ended with the web process. */
  readonly booted?: BootedDatabase;
}

const DRAIN_MS = 10_000;
/** V8 would let dead pages pile up to several times what lives before it looks: 540 MB after a load, against 320. */
const COLLECT_EARLY = "--heap-growing-percent=20";

/**
 * Starts the web process with its database and, unless they run apart, its workers.
 * Ends on SIGTERM and SIGINT after requests and jobs under way are done.
 */
export async function startWeb({
  say = (line) => log.info(line),
  booted,
}: StartOptions = {}): Promise<RunningWeb> {
  try {
    setFlagsFromString(COLLECT_EARLY);
    const settings = env();
    log.level = settings.LOG_LEVEL;
    const database = booted ?? (await bootDatabase({ say }));
    await migrateDatabase({ say });
    if (!settings.DEMO && (await demoStateOf(prisma())) !== "none") throw new DemoDatabase();
    const settingsKept = await keepSettingsFresh();
    const app = createApp({ build, env: settings, clientDir: path.resolve("build/client") });
    const server = createHttpServer(app);
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(settings.PORT, settings.HOST, resolve);
    });
    const metrics = await startMetricsServer(settings);
    const workers = settings.WORKERS === "inline" ? await startWorkers() : null;
    const { port } = server.address() as AddressInfo;
    log.info({ port, host: settings.HOST }, "listening");

    let stopping: Promise<void> | undefined;
    const stop = () => {
      stopping ??= (async () => {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeIdleConnections();
        const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        await closed;
        clearTimeout(force);
        settingsKept.stop();
        metrics?.close();
        await workers?.stop();
        await database.stop();
      })();
      return stopping;
    };
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => void stop().then(() => process.exit(0)));
    }
    return { address: `http://${settings.HOST}:${port}`, stop };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (!(error instanceof BadEnvironment)) log.fatal({ err: error }, "could not start");
    process.exit(1);
  }
}

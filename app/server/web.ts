import cluster from "node:cluster";
import { env } from "~/platform/env.server";
import { startCluster } from "./start-cluster.server";
import { startWeb } from "./start-web.server";

/** One process, or WEB_CONCURRENCY of them behind one port. */
if (cluster.isPrimary && Number(env().WEB_CONCURRENCY) > 1) await startCluster();
else await startWeb();

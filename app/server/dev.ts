/**
 * `npm run dev`: the same edge and pages as in production, with Vite compiling on
 * the way. Mail is kept at /dev/mailbox. Reload the page to see a change.
 */
import { createServer as createHttpServer } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import { createServer as createVite } from "vite";
import { bootDatabase, migrateDatabase } from "../platform/boot.server";
import { env, prepareEnv } from "../platform/env.server";

const say = (line: string) => process.stdout.write(`${line}\n`);

prepareEnv({ NODE_ENV: "development", SESSION_SECRET: "development-alone-0123456789-abcdef" });
await bootDatabase({ say });
await migrateDatabase({ say });

const vite = await createVite({ server: { middlewareMode: true } });
const { createApp } = (await vite.ssrLoadModule("/app/server/create-app.server.ts")) as {
  createApp: (options: object) => express.Express;
};
const { startWorkers } = (await vite.ssrLoadModule("/workers/main.ts")) as {
  startWorkers: () => Promise<unknown>;
};

const app = express();
app.use(vite.middlewares);
app.use(async (req, res, next) => {
  const build = (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
  createApp({ build, env: env(), clientDir: "public" })(req, res, next);
});
createHttpServer(app).listen(env().PORT, env().HOST, () => say(`http://${env().HOST}:${env().PORT}`));
await startWorkers();

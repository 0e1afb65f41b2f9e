import { timingSafeEqual } from "node:crypto";
import { createServer, type Server } from "node:http";
import { type RequestHandler, Router } from "express";
import type { Env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { countRequest, metricsText } from "~/platform/metrics.server";

const TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Counts every request but those that ask for the counts. */
export function measured(): RequestHandler {
  return (req, res, next) => {
    if (req.path === "/metrics") return next();
    const began = performance.now();
    res.once("finish", () => countRequest(res.statusCode, (performance.now() - began) / 1_000));
    next();
  };
}

/** `/metrics` for whoever has METRICS_TOKEN. Without the token, or where none is set, there is no such page. */
export function metricsRoute({ METRICS_TOKEN }: Pick<Env, "METRICS_TOKEN">): Router {
  const router = Router();
  if (!METRICS_TOKEN) return router;
  router.get("/metrics", async (req, res, next) => {
    if (!isToken(req.headers.authorization ?? "", METRICS_TOKEN)) return next();
    res.setHeader("Cache-Control", "no-store");
    res.type(TYPE).send(await metricsText());
  });
  return router;
}

/** As long for a wrong token as for the right one. */
function isToken(header: string, token: string): boolean {
  const [given, wanted] = [Buffer.from(header), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/**
 * The same on a port of its own where METRICS_PORT is set: with METRICS_TOKEN on the address of the site and for whoever
 * has it, without one for this machine alone. Of several web processes each new scrape reaches another one.
 */
export async function startMetricsServer({ METRICS_PORT, METRICS_TOKEN, HOST }: Env): Promise<Server | null> {
  if (!METRICS_PORT) return null;
  const server = createServer((req, res) => {
    const isTold = !METRICS_TOKEN || isToken(req.headers.authorization ?? "", METRICS_TOKEN);
    if (!isTold || req.method !== "GET" || req.url !== "/metrics") {
      res.writeHead(404).end();
      return;
    }
    metricsText().then(
      (text) => res.writeHead(200, { "Content-Type": TYPE, "Cache-Control": "no-store" }).end(text),
      (error: unknown) => {
        log.error({ err: error }, "metrics could not be told");
        res.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(METRICS_PORT, METRICS_TOKEN ? HOST : "127.0.0.1", resolve);
  });
  return server;
}
